package dev.rolecall.cli;

import picocli.CommandLine;

/** Tells the version of the jar, the JDK and the system. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "rolecall " + (version == null ? "(unpackaged)" : version), "Java ${java.version}, ${os.name} ${os.arch}"
        };
    }
}
