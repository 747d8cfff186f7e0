import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.ModuleIdentifier;
import com.google.javascript.jscomp.PropertyRenamingPolicy;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.VariableMap;
import com.google.javascript.jscomp.WarningLevel;
import com.google.javascript.jscomp.deps.ModuleLoader.ResolutionMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Names of properties that only scripts know, not the browser, the page or a file: readers get one letter. */
    private static final List<String> OWN = List.of(
            "weighed manifest learn groupOf meet meetDay documentsOf tokens phrase mended ways total chunk resting"
                    .concat(" token chunks marks lacks worth rare scores had named looser marked texts")
                    .concat(" question answer screen offers labels parts here")
                    .split(" ", -1));

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*");

    /** One word for both kinds of variables packs better, and nothing is left to be checked. */
    private static final Pattern CONST = Pattern.compile("\\bconst (?=[\\w$\\[{])");

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
    private static String withWorker(String entry, List<SourceFile> scripts) throws IOException {
        var page = bundle(entry, scripts);
        var worker = entry.replace(".js", WORKER);
        var has = scripts.stream().anyMatch(script -> script.getName().equals(worker));
        return has ? "!self.document?" + bundle(worker, scripts) + ":" + page.replace(worker, entry) : page;
    }

    /** All names but our own, which must stay as they are. */
    private static Set<String> others(List<SourceFile> scripts) throws IOException {
        var names = new TreeSet<String>();
        for (var script : scripts) {
            NAME.matcher(script.getCode()).results().forEach(name -> names.add(name.group()));
        }
        OWN.forEach(names::remove);
        return names;
    }

    /** Our own names and their letters: the same on both sides of a worker. */
    private static VariableMap letters(Set<String> others) {
        var free = Stream.of("", "$")
                .flatMap(start -> IntStream.rangeClosed('A', 'z')
                        .filter(Character::isLetter)
                        .mapToObj(letter -> start + (char) letter))
                .filter(name -> !others.contains(name))
                .iterator();
        return VariableMap.fromMap(OWN.stream().collect(Collectors.toMap(name -> name, name -> free.next())));
    }

    private static String bundle(String entry, List<SourceFile> scripts) throws IOException {
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
        options.setPropertyRenaming(PropertyRenamingPolicy.ALL_UNQUOTED);
        var others = others(scripts);
        options.setInputPropertyMap(letters(others));
        var externs = others.stream()
                .map(name -> "Object.prototype." + name + ";")
                .collect(Collectors.joining("", "/** @externs */ function $import(a) {}", ""));
        var compiler = new Compiler(System.err);
        compiler.disableThreads();
        var result = compiler.compile(List.of(SourceFile.fromCode("externs.js", externs)), scripts, options);
        if (!result.success) {
            throw new IllegalStateException(entry + " cannot be bundled: " + result.errors);
        }
        var code = compiler.toSource().strip().replace(FETCH, "import(");
        var dense = CONST.matcher(code).replaceAll("let ");
        return dense.startsWith("(()=>") ? dense : "(()=>{" + dense + "})()";
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
