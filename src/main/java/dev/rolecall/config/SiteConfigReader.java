package dev.rolecall.config;

import dev.rolecall.config.SiteConfig.Curator;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.text.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code catalog.yaml}.
 *
 * <p>Only a file that is no YAML yields nothing. A key that is unknown, repeated or has a bad value is an error, and
 * its default holds.
 */
public final class SiteConfigReader {

    /** All keys that {@code catalog.yaml} may have. */
    public static final List<String> KEYS = List.of(
            "title",
            "description",
            "baseUrl",
            "language",
            "perPage",
            "curator",
            "markup",
            "cards",
            AdditionsReader.SKILLS,
            AdditionsReader.PLACES,
            AdditionsReader.COMPANIES);

    private static final int MOST_ROWS = 1_000;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

    /**
     * Reads the settings.
     *
     * @param path the file, relative to the content root
     * @param text its text
     */
    public Outcome<SiteConfig> read(String path, String text) {
        var problems = new Problems(path, "settings", text);
        var config = YamlReader.read(text, problems)
                .map(mapping -> config(new Keys(mapping, KEYS, problems), problems))
                .orElse(null);
        return new Outcome<>(config, problems.all());
    }

    private static SiteConfig config(Keys keys, Problems problems) {
        var defaults = SiteConfig.DEFAULT;
        return new SiteConfig(
                or(keys.value("title", "text on one line", Values::text), defaults.title()),
                or(keys.value("description", "text on one line", Values::text), defaults.description()),
                keys.value("baseUrl", "an address such as `https://example.org/jobs/`", SiteConfigReader::site),
                or(
                        keys.value("language", "a language tag such as `en`", SiteConfigReader::language),
                        defaults.language()),
                or(
                        keys.value("perPage", "a number from 1 to " + MOST_ROWS, SiteConfigReader::rows),
                        defaults.perPage()),
                curator(keys, problems),
                or(
                        keys.value("markup", "a list of paths below the content folder", Values.list(Values::text)),
                        defaults.markup()),
                keys.value("cards", "`true` or `false`", Values::choice),
                new AdditionsReader(keys, problems).read());
    }

    private static <T> T or(@Nullable T value, T fallback) {
        return value == null ? fallback : value;
    }

    /** Where the site is published: everything in it hangs below the last slash. */
    private static Optional<WebAddress> site(YamlNode node) {
        return Values.text(node)
                .filter(text -> text.indexOf('?') < 0 && text.indexOf('#') < 0)
                .flatMap(text -> WebAddress.parse(text.endsWith("/") ? text : text + "/"))
                .filter(address -> !address.isMail());
    }

    private static Optional<String> language(YamlNode node) {
        return Values.text(node).filter(text -> LANGUAGE.matcher(text).matches());
    }

    private static Optional<Integer> rows(YamlNode node) {
        return Values.whole(node).filter(rows -> rows >= 1 && rows <= MOST_ROWS);
    }

    private static @Nullable Curator curator(Keys keys, Problems problems) {
        var entry = keys.entry("curator").filter(each -> !each.value().isNull()).orElse(null);
        if (entry == null) {
            return null;
        }
        if (!(entry.value() instanceof YamlNode.Mapping mapping)) {
            return Values.text(entry.value())
                    .map(name -> new Curator(name, null))
                    .orElse(null);
        }
        var group = new Keys(mapping, List.of("name", "url"), problems);
        var url = group.value("url", "an address that begins with `https://`", Values::address);
        var name = group.value("name", "a name", Values::text);
        if (name == null) {
            problems.bad("curator", entry.value(), "a `name`, and a `url` where there is one,");
            return null;
        }
        return new Curator(name, url);
    }
}
