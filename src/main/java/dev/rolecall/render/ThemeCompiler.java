package dev.rolecall.render;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.SourceLocation;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.html.OwaspHtmlPolicy;
import gg.jte.html.policy.PreventInlineEventHandlers;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Compiles changed templates. Generated classes call each other directly, so that one changed template means that all
 * are compiled; the result is kept by the hash of what it was made of.
 */
final class ThemeCompiler {

    private static final String PACKAGE = "gg.jte.generated.ondemand";
    private static final int HASH_CHARS = 32;
    private static final int MAX_MESSAGE_CHARS = 600;

    /** Where the engine's messages name a template: {@code page/roll.jte:12}. */
    private static final Pattern PLACE = Pattern.compile("([a-z][a-z0-9_/]{0,200}[.]jte):(\\d{1,6})");

    private final Path cache;
    private final boolean hasCompiler;

    /** Asks for the module: without it even asking for the compiler fails. */
    ThemeCompiler(Path cache) {
        this(cache, ModuleLayer.boot().findModule("jdk.compiler").isPresent());
    }

    ThemeCompiler(Path cache, boolean hasCompiler) {
        this.cache = cache;
        this.hasCompiler = hasCompiler;
    }

    Outcome<Theme> compile(ThemeSources sources) {
        var folder = cache.resolve(hash(sources));
        if (!isComplete(folder, sources)) {
            if (!hasCompiler) {
                return Outcome.failed(Diagnostic.error(
                        "theme-needs-compiler",
                        SourceLocation.file("templates"),
                        "Changed templates have to be compiled, and this Java has no compiler.",
                        "Install a JDK, version 17 or later, or build without `--templates`."));
            }
            var failed = compile(sources, folder);
            if (failed.value() == null) {
                return new Outcome<>(null, failed.diagnostics());
            }
        }
        return Outcome.of(new Theme(compiled(folder), sources.assetFiles()));
    }

    private static TemplateEngine compiled(Path folder) {
        return TemplateEngine.createPrecompiled(
                folder, ContentType.Html, ThemeCompiler.class.getClassLoader(), PACKAGE);
    }

    /** Whether every template was compiled earlier: a compiler that was interrupted leaves some out. */
    private static boolean isComplete(Path folder, ThemeSources sources) {
        return Files.isDirectory(folder)
                && sources.resolveAllTemplateNames().stream().allMatch(compiled(folder)::hasTemplate);
    }

    private static Outcome<Path> compile(ThemeSources sources, Path folder) {
        try {
            var engine = TemplateEngine.create(
                    sources, folder, ContentType.Html, ThemeCompiler.class.getClassLoader(), PACKAGE);
            engine.setTrimControlStructures(true);
            engine.setBinaryStaticContent(true);
            engine.setHtmlPolicy(policy());
            engine.precompileAll();
            return Outcome.of(folder);
        } catch (TemplateException e) {
            return Outcome.failed(broken(e));
        } catch (UncheckedIOException e) {
            return Outcome.failed(Diagnostic.error(
                    "theme-unwritable",
                    SourceLocation.file(folder.toString()),
                    "The compiled templates cannot be written: " + e.getMessage() + ".",
                    "Check that you may write to this folder."));
        }
    }

    private static OwaspHtmlPolicy policy() {
        var policy = new OwaspHtmlPolicy();
        policy.addPolicy(new PreventInlineEventHandlers());
        return policy;
    }

    private static Diagnostic broken(TemplateException error) {
        var text = new StringBuilder();
        for (Throwable cause = error; cause != null && text.length() < MAX_MESSAGE_CHARS; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : ": ").append(cause.getMessage());
        }
        var message = text.length() > MAX_MESSAGE_CHARS ? text.substring(0, MAX_MESSAGE_CHARS) : text.toString();
        var place = PLACE.matcher(message);
        var location = place.find()
                ? new SourceLocation(place.group(1), Integer.parseInt(place.group(2)), 0, 0)
                : SourceLocation.file("templates");
        return Diagnostic.error(
                "theme-template-broken",
                location,
                "A template does not compile: " + message.strip(),
                "Compare it with the built-in template of the same name.");
    }

    /** The sources, the engine and the Java that compiles them. */
    private static String hash(ThemeSources sources) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(Runtime.version().feature() + " "
                    + TemplateEngine.class.getPackage().getImplementationVersion()));
            for (var name : sources.resolveAllTemplateNames()) {
                digest.update(bytes("\n" + name + "\n"));
                digest.update(bytes(sources.resolveRequired(name)));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_CHARS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
