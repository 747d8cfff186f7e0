package dev.rolecall.pipeline;

import dev.rolecall.config.Additions;
import dev.rolecall.extract.PostingExtractor;
import dev.rolecall.format.PostingReader;
import dev.rolecall.vocabulary.Aliases;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.SkillVocabulary;

/**
 * The stages, wired: what every command reads postings with. Safe for use by several threads.
 *
 * @param skills the skills that postings name
 * @param places the places that postings name
 * @param reader reads files
 * @param extractor finds facts
 * @param aliases other names of what postings are filed under
 */
record Toolchain(
        SkillVocabulary skills, Gazetteer places, PostingReader reader, PostingExtractor extractor, Aliases aliases) {

    /** Loads the vocabularies and wires the stages. */
    static Toolchain load() {
        return load(Additions.NONE);
    }

    /** Loads the vocabularies, with what a catalog adds to them, and wires the stages. */
    static Toolchain load(Additions additions) {
        var skills = SkillVocabulary.load().with(additions.skills());
        var places = Gazetteer.load().with(additions.places());
        return new Toolchain(
                skills,
                places,
                PostingFormats.reader(places),
                new PostingExtractor(skills, places),
                Aliases.load(skills));
    }
}
