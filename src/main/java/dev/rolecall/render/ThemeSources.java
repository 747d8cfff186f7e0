package dev.rolecall.render;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import gg.jte.CodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of a theme by their names, as {@code page/roll.jte} and {@code assets/rolecall.css}.
 *
 * @param files what each file holds, in the order of names
 */
record ThemeSources(SortedMap<String, byte[]> files) implements CodeResolver {

    private static final String ASSETS = "assets/";
    private static final String TEMPLATE = ".jte";
    private static final String SCRIPT = ".js";
    private static final String SCRIPT_TEMPLATE = "layout/script.jte";

    /** What the template engine makes class names of without losing a character. */
    private static final Pattern TEMPLATE_NAME = Pattern.compile("(?:[a-z][a-z0-9_]*+/)*+[a-z][a-z0-9_]*+[.]jte");

    private static final int MAX_DEPTH = 8;
    private static final int MAX_FILES = 2_000;

    /** The theme that is part of the program. Its scripts are bundles: fewer files than the sources, and smaller. */
    static ThemeSources builtIn() {
        var files = sources().files();
        files.keySet().removeIf(name -> name.startsWith(ASSETS));
        for (var name : lines(resource("assets/index.txt"))) {
            files.put(ASSETS + name, resource(ASSETS + name));
        }
        return new ThemeSources(files);
    }

    /** The same as it was written. */
    private static ThemeSources sources() {
        var files = new TreeMap<String, byte[]>();
        for (var name : lines(resource("templates/index.txt"))) {
            if (name.startsWith(ASSETS) || name.endsWith(TEMPLATE)) {
                files.put(name, resource("templates/" + name));
            }
        }
        return new ThemeSources(files);
    }

    /**
     * The same with every file of a folder in place of the built-in one of its name. Where one of them is a script, the
     * others are sources too, which are modules: a bundle would not see what is changed in it.
     */
    static Outcome<ThemeSources> layered(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(folder, MAX_DEPTH)) {
            for (var file :
                    found.filter(Files::isRegularFile).limit(MAX_FILES).sorted().toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(TEMPLATE) && !TEMPLATE_NAME.matcher(name).matches()) {
                    return Outcome.failed(misnamed(name));
                }
                if (name.startsWith(ASSETS) || name.endsWith(TEMPLATE)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return Outcome.failed(Diagnostic.error(
                    "theme-unreadable",
                    SourceLocation.file(folder.toString()),
                    "The folder of templates cannot be read: " + e.getMessage() + ".",
                    "Check that the folder exists and that you may read every file in it."));
        }
        var hasScripts = files.keySet().stream().anyMatch(name -> name.endsWith(SCRIPT));
        if (hasScripts) {
            files.putIfAbsent(SCRIPT_TEMPLATE, resource("templates/layout/module.jte"));
        }
        (hasScripts ? sources() : builtIn()).files().forEach(files::putIfAbsent);
        return Outcome.of(new ThemeSources(files));
    }

    private static Diagnostic misnamed(String name) {
        return Diagnostic.error(
                "theme-template-misnamed",
                SourceLocation.file(name),
                "The name of a template holds other characters than a-z, 0-9 and _, or begins with a digit.",
                "Rename it: the engine drops such characters, and two templates could become one.");
    }

    /** Its assets as files of the site. */
    List<OutputFile> assetFiles() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(ASSETS))
                .map(file -> new OutputFile(new OutputPath(file.getKey()), file.getValue()))
                .toList();
    }

    private static byte[] resource(String name) {
        try (var stream = ThemeSources.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().toList();
    }

    @Override
    public @Nullable String resolve(String name) {
        var bytes = files.get(name);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public long getLastModified(String name) {
        return 0;
    }

    @Override
    public List<String> resolveAllTemplateNames() {
        return files.keySet().stream().filter(name -> name.endsWith(TEMPLATE)).toList();
    }
}
