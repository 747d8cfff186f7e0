package dev.rolecall.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads every file of a site and tells what none of them may hold. */
final class SiteAudit {

    private static final int MAX_IMAGE_BYTES = 50_000;
    private static final Pattern CONTROL = Pattern.compile(
            "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}\\x{1FFFE}\\x{1FFFF}\\x{10FFFE}\\x{10FFFF}]");
    private static final Pattern PATH =
            Pattern.compile("\\.nojekyll|[\\x21-\\x7E&&[^/]]{1,100}(?:/[\\x21-\\x7E&&[^/]]{1,100})*+");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:^|/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=[./]|$)|\\.(?:/|$)");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path site;
    private final String canary;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A problem of a file.
     *
     * @param path the file, relative to the site
     */
    record Problem(String path, String what) {}

    /** @param canary words that stand in a file outside the content folder, and must be in no output */
    SiteAudit(Path site, String canary) {
        this.site = site;
        this.canary = canary;
    }

    /** All problems, in the order of paths. */
    List<Problem> problems() throws IOException {
        try (var files = Files.walk(site)) {
            var folded = new HashSet<String>();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var path = site.relativize(file).toString().replace('\\', '/');
                if (!folded.add(Normalizer.normalize(path.toLowerCase(Locale.ROOT), Normalizer.Form.NFC))) {
                    problems.add(new Problem(path, "two files of one name but for case"));
                }
                if (!PATH.matcher(path).matches() || DEVICE.matcher(path).find()) {
                    problems.add(new Problem(path, "a name that some system refuses"));
                }
                audit(path, Files.readAllBytes(file));
            }
        }
        return problems;
    }

    private void audit(String path, byte[] bytes) {
        if (path.endsWith("card.png")) {
            auditImage(path, bytes);
            return;
        }
        var text = decoded(bytes);
        if (text.isEmpty()) {
            problems.add(new Problem(path, "not UTF-8"));
            return;
        }
        var control = CONTROL.matcher(text.get());
        if (control.find()) {
            problems.add(new Problem(
                    path, "control character " + (int) control.group().charAt(0)));
        }
        if (text.get().contains(canary)) {
            problems.add(new Problem(path, "holds a file from outside the content folder"));
        }
        parsed(path, text.get());
    }

    /** What is drawn has no text that could do harm; it has an end, and no more bytes than a full image needs. */
    private void auditImage(String path, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("\u0089PNG\r\n")
                || !text.endsWith("IEND\u00aeB`\u0082")
                || bytes.length > MAX_IMAGE_BYTES) {
            problems.add(new Problem(path, "no image"));
        }
    }

    private void parsed(String path, String text) {
        if (path.endsWith(".html")) {
            new PageAudit(what -> problems.add(new Problem(path, what))).audit(text);
        } else if (path.endsWith(".json")) {
            try {
                JSON.readTree(text);
            } catch (JsonProcessingException e) {
                problems.add(new Problem(path, "JSON: " + e.getOriginalMessage()));
            }
        } else if (path.endsWith(".xml") || path.endsWith(".svg")) {
            xml(path, text);
        }
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private void xml(String path, String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXException e) {
            problems.add(new Problem(path, "XML: " + e.getMessage()));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
