package dev.rolecall.format;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.DiagnosticText;
import dev.rolecall.golden.Golden;
import dev.rolecall.pipeline.PostingFormats;
import dev.rolecall.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Reads each case below {@code formats/} and compares with what it must become. */
final class GoldenFormatsTest {

    private record Case(Path folder, SourceFile file) {
        String name() {
            return folder.toString();
        }
    }

    private record Result(String postings, String diagnostics) {}

    private final PostingReader reader = PostingFormats.reader();

    @TestFactory
    List<DynamicTest> readsAsExpected() throws IOException {
        return tests((each, result) -> Golden.assertText(each.folder().resolve("expected.json"), result.postings()));
    }

    @TestFactory
    List<DynamicTest> saysWhatIsExpected() throws IOException {
        return tests((each, result) ->
                Golden.assertText(each.folder().resolve("expected.diagnostics"), result.diagnostics()));
    }

    @TestFactory
    @Tag("again")
    List<DynamicTest> readsTheSameTwice() throws IOException {
        return tests((each, result) -> assertEquals(result, read(each.file()), each::name));
    }

    @TestFactory
    @Tag("again")
    List<DynamicTest> readsTheSameWithWindowsLineEnds() throws IOException {
        return tests((each, result) -> {
            var windows = new SourceFile(
                    each.file().path(), withCarriageReturns(each.file().bytes()));
            if (isBytewise(each.file().bytes())) {
                assertEquals(result, read(windows), each::name);
            }
        });
    }

    @TestFactory
    @Tag("again")
    List<DynamicTest> readsTheSameInTurkeyAndInTokyo() throws IOException {
        return tests((each, result) -> {
            var locale = Locale.getDefault();
            var zone = TimeZone.getDefault();
            try {
                Locale.setDefault(new Locale("tr", "TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
                var other = PostingFormats.reader().read(each.file());
                assertEquals(result, new Result(postings(other.value()), diagnostics(other.diagnostics())), each::name);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        });
    }

    private interface Check {
        void run(Case each, Result result) throws IOException;
    }

    /** One test a format: a tool that runs each test by itself would otherwise look for the cases again for each. */
    private List<DynamicTest> tests(Check check) throws IOException {
        var result = new ArrayList<DynamicTest>();
        for (var format : Golden.cases("formats")) {
            var name = format.getFileName().toString();
            result.add(DynamicTest.dynamicTest(name, () -> assertAll(checks("formats/" + name, check))));
        }
        return result;
    }

    private List<Executable> checks(String folder, Check check) throws IOException {
        var checks = new ArrayList<Executable>();
        for (var path : Golden.cases(folder)) {
            checks.add(() -> {
                var each = new Case(path, input(path));
                check.run(each, read(each.file()));
            });
        }
        return checks;
    }

    private static SourceFile input(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var inputs = files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .toList();
            if (inputs.size() != 1) {
                fail("a case has one input.*: " + folder);
            }
            return new SourceFile(inputs.get(0).getFileName().toString(), Files.readAllBytes(inputs.get(0)));
        }
    }

    private Result read(SourceFile file) throws JsonProcessingException {
        var outcome = reader.read(file);
        return new Result(postings(outcome.value()), diagnostics(outcome.diagnostics()));
    }

    private static String diagnostics(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(DiagnosticText::format).collect(Collectors.joining());
    }

    private static String postings(List<RawPosting> postings) throws JsonProcessingException {
        return ReadingText.of(postings == null ? List.of() : postings);
    }

    /** Text of one byte a character, for which a carriage return can be put before each line end. */
    private static boolean isBytewise(byte[] bytes) {
        for (var b : bytes) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] withCarriageReturns(byte[] bytes) {
        var result = new ByteArrayOutputStream();
        for (var b : bytes) {
            if (b == '\n') {
                result.write('\r');
            }
            result.write(b);
        }
        return result.toByteArray();
    }
}
