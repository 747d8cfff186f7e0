package dev.rolecall.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What no page may have, whatever the content: each thing found is told. */
final class PageAudit {

    private static final Set<String> ATTRIBUTES = Set.of(
            "action",
            "alt",
            "aria-current",
            "aria-hidden",
            "aria-label",
            "aria-labelledby",
            "aria-live",
            "autocomplete",
            "charset",
            "class",
            "colspan",
            "content",
            "cx",
            "cy",
            "d",
            "datetime",
            "defer",
            "dir",
            "disabled",
            "enterkeyhint",
            "fill",
            "focusable",
            "for",
            "height",
            "hidden",
            "href",
            "http-equiv",
            "id",
            "lang",
            "media",
            "name",
            "open",
            "placeholder",
            "points",
            "property",
            "r",
            "rel",
            "role",
            "rowspan",
            "rx",
            "scope",
            "selected",
            "spellcheck",
            "src",
            "start",
            "stroke",
            "stroke-width",
            "tabindex",
            "text-anchor",
            "title",
            "type",
            "value",
            "viewbox",
            "width",
            "x",
            "x1",
            "x2",
            "y",
            "y1",
            "y2");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action");
    private static final Pattern REFRESH = Pattern.compile("0; url=((?:\\.\\./){1,4}[a-z0-9-]{1,100}/index\\.html)");
    private static final String NEVER =
            "iframe, frame, frameset, object, embed, applet, base, style, img, video, audio, source, track, math,"
                    + " foreignobject, image, use, animate, set, portal, plaintext, xmp, textarea, dialog";
    private static final Pattern OWN_ASSET = Pattern.compile("(?:\\./)?(?:\\.\\./){0,8}assets/[a-z]+\\.js");
    private static final Pattern SCHEME = Pattern.compile("^[\\s\\x00-\\x20]*+[a-zA-Z][a-zA-Z0-9+.-]*+:");
    private static final Pattern FOREIGN =
            Pattern.compile("https?://[^/\\s\"'<>\\\\]++.*+|mailto:[^\\s<>\"]++|tel:[+0-9() -]++");
    private static final Pattern REL = Pattern.compile(".*\\bnoopener\\b.*");

    /** Characters that hide, or turn the words around them; those that join letters and emoji are not among them. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Consumer<String> problem;

    PageAudit(Consumer<String> problem) {
        this.problem = problem;
    }

    void audit(String html) {
        var page = Jsoup.parse(html);
        for (var element : page.select(NEVER)) {
            problem.accept("element " + element.tagName());
        }
        page.select("script").forEach(this::script);
        page.select("form").forEach(this::form);
        page.select("meta[http-equiv]").forEach(this::meta);
        page.getAllElements().forEach(this::attributes);
        names(page);
    }

    private void script(Element script) {
        if (script.hasAttr("src")) {
            check(
                    OWN_ASSET.matcher(script.attr("src")).matches()
                            && script.data().isEmpty(),
                    "script",
                    script);
        } else if (script.attr("type").equals("application/ld+json")) {
            try {
                JSON.readTree(script.data());
            } catch (JsonProcessingException e) {
                problem.accept("JSON-LD: " + e.getOriginalMessage());
            }
        } else {
            check(false, "script", script);
        }
    }

    private void form(Element form) {
        check(
                form.hasClass("find") && form.attr("action").matches("(?:\\./)?(?:\\.\\./){0,8}index\\.html"),
                "form",
                form);
    }

    private void meta(Element meta) {
        var isRefresh = meta.attr("http-equiv").equals("refresh") && isWayOn(meta);
        check(isRefresh || meta.attr("http-equiv").equals("Content-Security-Policy"), "meta", meta);
    }

    /** The only refresh there may be: of a page that says so, at once, to another posting, which it also links to. */
    private static boolean isWayOn(Element meta) {
        var target = REFRESH.matcher(meta.attr("content"));
        var page = meta.root();
        return target.matches()
                && page.select("meta[http-equiv=refresh]").size() == 1
                && page.select("body").hasClass("p-moved")
                && page.select("main a[href]").eachAttr("href").equals(List.of(target.group(1)));
    }

    private void attributes(Element element) {
        for (var attribute : element.attributes()) {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!ATTRIBUTES.contains(name) && !name.startsWith("data-")) {
                check(false, "attribute " + name, element);
            } else if (ADDRESSES.contains(name)) {
                address(element, attribute.getValue());
            }
        }
    }

    private void address(Element element, String address) {
        if (SCHEME.matcher(address).find()) {
            var isOurs = element.normalName().equals("link")
                    && List.of("canonical", "alternate").contains(element.attr("rel"));
            var isLink = element.normalName().equals("a")
                    && FOREIGN.matcher(address).matches()
                    && REL.matcher(element.attr("rel")).matches();
            check(isOurs || isLink, "address", element);
        } else {
            check(!address.startsWith("//") && !address.contains("\\"), "address", element);
        }
    }

    private void names(Document page) {
        for (var element : page.select("title, h1, .ttl, .by, h2")) {
            if (UNSEEN.matcher(element.text()).find()) {
                problem.accept(
                        "unseen characters in " + element.tagName() + ": " + HostileCase.quoted(cut(element.text())));
            }
        }
        for (var element : page.select("meta[property], meta[name]")) {
            if (UNSEEN.matcher(element.attr("content")).find()) {
                problem.accept("unseen characters in meta: " + HostileCase.quoted(cut(element.attr("content"))));
            }
        }
    }

    private void check(boolean isSound, String what, Element element) {
        if (!isSound) {
            problem.accept(what + ": " + cut(element.outerHtml()));
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), 160));
    }
}
