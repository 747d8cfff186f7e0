package dev.rolecall.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A way in which a hostile input can reach a build: as a whole file, or as one part of a sound posting. */
enum Wrapper {
    FILE("", text -> text),
    MARKDOWN("md", text -> "# Baker\n\nWe bake bread by hand.\n\n" + text + "\n\nWrite to us.\n"),
    TEXT("txt", text -> "Baker\n\nWe bake bread by hand.\n\n" + text + "\n\nWrite to us.\n"),
    PAGE("html", text -> "<!DOCTYPE html><title>Baker</title><h1>Baker</h1><p>We bake bread by hand.</p>" + text),
    JSON_LD("json", text -> jobPosting("Baker", text)),
    SCRIPT(
            "html",
            text -> "<!DOCTYPE html><title>Baker</title><h1>Baker</h1><p>We bake bread.</p>"
                    + "<script type=\"application/ld+json\">" + text + "</script>"),
    FRONT_MATTER(
            "md",
            text -> "---\ntitle: Baker\ncompany: " + HostileCase.quoted(text) + "\nlocation: "
                    + HostileCase.quoted(text) + "\n---\nWe bake bread by hand.\n"),
    YAML("md", text -> "---\n" + text + "\n---\nWe bake bread by hand.\n"),
    TITLE("md", text -> "---\ntitle: " + HostileCase.quoted(text) + "\n---\nWe bake bread by hand.\n"),
    HEADING("html", text -> "<!DOCTYPE html><title>" + text + "</title><h1>" + text + "</h1><p>We bake bread.</p>"),
    JSON_TITLE("json", text -> jobPosting(text, "<p>We bake bread by hand.</p>")),
    CSV(
            "csv",
            text -> "title,company,location,description\nBaker," + cell(text) + ",Oslo," + cell(text)
                    + "\nCook,Plain Kitchen,Oslo,We cook soup.\n"),
    FEED(
            "xml",
            text -> "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Jobs</title><item><title>Baker</title>"
                    + "<description><![CDATA[" + text.replace("]]>", "]] >")
                    + "]]></description></item></channel></rss>"),
    FILE_NAME("md", text -> "# Baker\n\nWe bake bread by hand.\n");

    private static final Map<String, String> EXTENSIONS = Map.of(
            "html", "html", "md", "md", "json", "json", "yaml", "yaml", "text", "txt", "title", "txt", "bytes", "html");

    private static final Set<Wrapper> PROSE =
            Set.of(FILE, MARKDOWN, TEXT, PAGE, JSON_LD, FRONT_MATTER, TITLE, HEADING, JSON_TITLE, CSV, FEED);

    /** More than this is no value of a field that anybody wrote. */
    private static final int MAX_VALUE_BYTES = 300_000;

    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above keep nothing
    private final UnaryOperator<String> wrapped;

    Wrapper(String extension, UnaryOperator<String> wrapped) {
        this.extension = extension;
        this.wrapped = wrapped;
    }

    /** The name of the file that this makes of a case, without folder. */
    String fileName(HostileCase hostile, int number) {
        return this == FILE_NAME
                ? hostile.text().orElseThrow()
                : number + "." + (this == FILE ? EXTENSIONS.get(hostile.as()) : extension);
    }

    /** The content of that file; none when this does not apply to the case. */
    Optional<byte[]> wrap(HostileCase hostile) {
        if (!isFor(hostile)) {
            return Optional.empty();
        }
        return this == FILE
                ? Optional.of(hostile.bytes())
                : hostile.text().map(text -> wrapped.apply(text).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether this makes a case one part of a posting that is sound but for it. */
    boolean isPart() {
        return PROSE.contains(this) && this != FILE;
    }

    private boolean isFor(HostileCase hostile) {
        return switch (hostile.as()) {
            case "html", "text", "title" ->
                PROSE.contains(this) && (this == FILE || hostile.bytes().length <= MAX_VALUE_BYTES);
            case "md" -> this == FILE || this == MARKDOWN;
            case "json" -> this == FILE || this == SCRIPT;
            case "yaml" -> this == FILE || this == YAML;
            case "bytes" -> this == FILE;
            case "filename" -> this == FILE_NAME;
            default -> false;
        };
    }

    private static String jobPosting(String title, String description) {
        return "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":" + HostileCase.quoted(title)
                + ",\"hiringOrganization\":{\"@type\":\"Organization\",\"name\":\"Plain Bakery\"},\"description\":"
                + HostileCase.quoted(description) + "}";
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
