package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.CuratorFacts;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples in {@code src/test/resources/extract}: one file for each fact, one line for each example.
 *
 * <p>Columns: the words, the value they are to be read as ({@code none} for no value), and where they stand: a section
 * ({@code #REQUIREMENTS}), a field ({@code TITLE}, {@code TITLE HEADER}, {@code WORKPLACE LABELLED remote}), or, for further cells, more words with their
 * own place ({@code TITLE=Engineer}). Words without a place stand in the introduction.
 */
class ExtractCasesTest {

    private static final PostingExtractor EXTRACTOR = new PostingExtractor(SkillVocabulary.load(), Gazetteer.load());

    record Case(String fact, int line, List<String> cells) {
        String words() {
            return cells.get(0);
        }

        String expected() {
            return cells.get(1);
        }

        @Override
        public String toString() {
            return fact + ":" + line + " " + words();
        }
    }

    /** One test a file: a tool that runs each test by itself would otherwise read all files for each example. */
    @ParameterizedTest
    @MethodSource("files")
    void readsTheWordsAsTheValue(Path file) throws IOException {
        check(file, ExtractCasesTest::assertRead);
    }

    @ParameterizedTest
    @MethodSource("files")
    @Tag("again")
    void readsTheSameInTurkey(Path file) throws IOException {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            check(file, ExtractCasesTest::assertRead);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void quotesTheWordsOfTheBody(Path file) throws IOException {
        check(file, example -> {
            var posting = extract(example);
            for (var quoted : FactText.evidence(posting.facts())) {
                assertEquals(posting.body().words(quoted.quote()), quoted.words(), example::toString);
            }
        });
    }

    static List<Path> files() throws IOException, URISyntaxException {
        var folder = ExtractCasesTest.class.getResource("/extract");
        assertNotNull(folder);
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path file, Consumer<Case> check) throws IOException {
        var fact = file.getFileName().toString().replace(".tsv", "");
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        var checks = new ArrayList<Executable>();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                var example = new Case(fact, i + 1, List.of(lines.get(i).split("\t", -1)));
                checks.add(() -> check.accept(example));
            }
        }
        assertFalse(checks.isEmpty(), file + " holds no example");
        assertAll(checks);
    }

    private static void assertRead(Case example) {
        assertEquals(
                example.expected(), FactText.of(example.fact(), extract(example).facts()), example::toString);
    }

    private static JobPosting extract(Case example) {
        var builder = new PostingBuilder();
        add(builder, example.cells().size() > 2 ? example.cells().get(2) : "#INTRODUCTION", example.words());
        for (var cell : example.cells()
                .subList(Math.min(3, example.cells().size()), example.cells().size())) {
            var parts = cell.split("=", 2);
            add(builder, parts[0], parts[1]);
        }
        var posting = EXTRACTOR.extract(builder.build(), CuratorFacts.NONE).value();
        assertNotNull(posting);
        return posting;
    }

    private static void add(PostingBuilder builder, String place, String words) {
        for (var kind : SectionKind.values()) {
            if (place.equals("#" + kind.name())) {
                builder.lines(kind, words);
                return;
            }
        }
        var parts = place.split(" ", 3);
        var origin = parts.length > 1 ? Origin.valueOf(parts[1]) : Origin.STRUCTURED;
        builder.field(FieldKey.valueOf(parts[0]), origin, parts.length > 2 ? parts[2] : "", words);
    }
}
