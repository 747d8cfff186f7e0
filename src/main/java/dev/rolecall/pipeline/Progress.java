package dev.rolecall.pipeline;

/** Is told how far a build has come. Called on one thread. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (stage, done, total) -> {};

    /**
     * One more item of a stage is done.
     *
     * @param stage what is being done, as in {@code Reading}
     * @param done how many items are done
     * @param total how many there are
     */
    void at(String stage, int done, int total);

    /** Something else must end first. */
    default void waits(String forWhat) {}
}
