package dev.rolecall;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What ends in the jar is what somebody looked at: {@code -Dgolden.update=true} writes the list anew. */
final class DependenciesTest {

    /** A line of what Maven lists: group, artifact, kind, version, scope, file. */
    private static final Pattern LINE =
            Pattern.compile("(?m)^ +([^:\\s]+):([^:]+):jar:([^:]+):(?:compile|runtime):(.+?\\.jar)");

    @Test
    void areThoseOfTheList() throws IOException, NoSuchAlgorithmException {
        var lines = new TreeSet<String>();
        var listed = LINE.matcher(Files.readString(Path.of("target/dependencies.txt")));
        while (listed.find()) {
            var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(Path.of(listed.group(4))));
            lines.add(listed.group(1) + ":" + listed.group(2) + ":" + listed.group(3) + " "
                    + HexFormat.of().formatHex(hash) + "\n");
        }
        assertTrue(lines.size() > 10, "only " + lines.size());
        Golden.assertText(Path.of("src/build/dependencies.txt"), String.join("", lines));
    }
}
