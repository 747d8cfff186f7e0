import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.ModuleIdentifier;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import com.google.javascript.jscomp.deps.ModuleLoader.ResolutionMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes of the scripts and the style sheet of the theme what readers' browsers fetch: each script that a page or
 * another script starts becomes one file with all it imports, without comments and long names. Run by the build.
 */
final class BundleAssets {

    /** An import of another module. What is fetched later is named by its address, and is a bundle of its own. */
    private static final Pattern IMPORT = Pattern.compile("^import [^;]*from '\\./([a-z]+\\.js)';$", Pattern.MULTILINE);

    /** How the name of a script ends that runs beside the page, by the script before that ending. */
    private static final String WORKER = ".worker.js";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** The compiler does not let an import stand that it cannot follow: here it is a function like any other. */
    private static final String FETCH = "$import(";

    private static final SourceFile EXTERNS =
            SourceFile.fromCode("externs.js", "/** @externs */ function $import(a) {}");

    private BundleAssets() {}

    public static void main(String[] args) throws IOException {
        var from = Path.of(args[0]);
        var to = Files.createDirectories(Path.of(args[1]));
        var scripts = new ArrayList<SourceFile>();
        var imported = new ArrayList<String>();
        var made = new ArrayList<String>();
        for (var file : files(from)) {
            var name = file.getFileName().toString();
            if (name.endsWith(".js")) {
                var code = Files.readString(file);
                scripts.add(SourceFile.fromCode(name, code.replace("import(`", FETCH + "`")));
                IMPORT.matcher(code).results().forEach(found -> imported.add(found.group(1)));
            } else {
                Files.writeString(to.resolve(name), name.endsWith(".css") ? dense(file) : Files.readString(file));
                made.add(name);
            }
        }
        for (var script : scripts) {
            var name = script.getName();
            if (!imported.contains(name) && !name.endsWith(WORKER)) {
                Files.writeString(to.resolve(name), withWorker(name, scripts));
                made.add(name);
            }
        }
        Files.writeString(to.resolve("index.txt"), made.stream().sorted().collect(Collectors.joining("\n", "", "\n")));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A worker comes in the file of the script that starts it: fetched at once, and compressed as one. */
    private static String withWorker(String entry, List<SourceFile> scripts) {
        var page = bundle(entry, scripts);
        var worker = entry.replace(".js", WORKER);
        var has = scripts.stream().anyMatch(script -> script.getName().equals(worker));
        return has ? "self.document?" + page.replace(worker, entry) + ":" + bundle(worker, scripts) : page;
    }

    private static String bundle(String entry, List<SourceFile> scripts) {
        var options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options);
        WarningLevel.QUIET.setOptionsForWarningLevel(options);
        options.setLanguage(LanguageMode.UNSTABLE);
        options.setModuleResolutionMode(ResolutionMode.BROWSER);
        options.setDependencyOptions(DependencyOptions.pruneForEntryPoints(List.of(ModuleIdentifier.forFile(entry))));
        options.setEmitUseStrict(false);
        options.setInlineFunctions(CompilerOptions.Reach.LOCAL_ONLY); // a copy is longer than a call, compressed too
        options.setLineLengthThreshold(Integer.MAX_VALUE);
        options.setTrustedStrings(true);
        options.setOutputCharset(java.nio.charset.StandardCharsets.UTF_8);
        var compiler = new Compiler(System.err);
        compiler.disableThreads();
        var result = compiler.compile(List.of(EXTERNS), scripts, options);
        if (!result.success) {
            throw new IllegalStateException(entry + " cannot be bundled: " + result.errors);
        }
        return "(function(){" + compiler.toSource().strip().replace(FETCH, "import(") + "})()";
    }

    /** Without comments, indentation and ends of lines, of which none stands in a text. */
    private static String dense(Path file) throws IOException {
        return COMMENT.matcher(Files.readString(file))
                .replaceAll("")
                .lines()
                .map(String::strip)
                .collect(Collectors.joining())
                .replace(";}", "}");
    }
}
