package dev.rolecall;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the packages to their order, and what each package may touch. ARCHITECTURE.md tells the same in words. */
final class ArchitectureTest {

    static final String ROOT = "dev.rolecall.";

    /** Lowest first: a package uses only packages that stand before it. */
    static final List<String> ORDER = List.of(
            "text",
            "language",
            "diagnostic",
            "body",
            "tree",
            "html",
            "posting",
            "vocabulary",
            "layout",
            "config",
            "source",
            "format",
            "extract",
            "evaluation",
            "catalog",
            "comparison",
            "output",
            "search",
            "card",
            "render",
            "publish",
            "pipeline",
            "serve",
            "cli");

    /** The package whose sub-packages stand side by side: each uses their parent, none uses another. */
    private static final String PARENT_OF_SIBLINGS = "format";

    /** What only some packages may touch: classes, or members as {@code class.member}, by regular expression. */
    private static final List<Reserved> RESERVED = List.of(
            new Reserved("jsoup", "org\\.jsoup\\..*", "html"),
            new Reserved("flexmark", "com\\.vladsch\\..*", "format.markdown"),
            new Reserved("jte", "gg\\.jte\\..*", "render"),
            new Reserved("picocli", "picocli\\..*", "cli"),
            new Reserved("the web server", "com\\.sun\\.net\\.httpserver\\..*", "serve"),
            new Reserved(
                    "the streams of the process", "java\\.lang\\.System\\.(out|err|in|console|set(Out|Err|In))", "cli"),
            new Reserved("the end of the process", "java\\.lang\\.(System|Runtime)\\.(exit|halt)", "cli"),
            new Reserved("stack traces", "java\\.lang\\.Throwable\\.printStackTrace", "cli"),
            new Reserved("the environment", "java\\.lang\\.System\\.getenv", "cli"),
            new Reserved(
                    "the clock",
                    "java\\.time\\..*\\.(now|system.*)|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"
                            + "|java\\.util\\.Date\\.<init>",
                    "cli",
                    "serve"),
            new Reserved(
                    "writing files",
                    "java\\.nio\\.file\\.Files\\.(write.*|createFile|createTempFile|create.*Link|copy|delete.*|set.*"
                            + "|newOutputStream|newBufferedWriter|newByteChannel)"
                            + "|java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)"
                            + "|java\\.io\\.File\\.(delete.*|create.*|mkdir.*|renameTo|set.*)"
                            + "|java\\.nio\\.channels\\.FileChannel\\.open",
                    "publish"),
            // They depend on the machine, and a site does not: images are drawn and packed by code of our own.
            new Reserved(
                    "drawing and packing by the machine",
                    "java\\.awt\\..*|javax\\.imageio\\..*|java\\.util\\.zip\\.(Deflater.*|GZIPOutputStream|ZipOutputStream)"),
            // One of its constructors opens a file; the command line hands its streams to picocli by another.
            new Reserved("print writers", "java\\.io\\.PrintWriter\\.<init>", "publish", "cli"),
            // jte writes the classes of a changed theme itself, into a folder that it has to be given.
            new Reserved(
                    "making folders",
                    "java\\.nio\\.file\\.Files\\.(createDirector.*|createTempDirectory|move)",
                    "publish",
                    "render"),
            // Settings, the published site and a changed theme are files too, but none of them is content; the preview
            // serves files and looks for changed ones.
            new Reserved(
                    "reading files",
                    "java\\.nio\\.file\\.Files\\.(read.*|lines|list|walk.*|find|newInputStream|newBufferedReader"
                            + "|newDirectoryStream|newByteChannel)|java\\.io\\.(FileInputStream|FileReader|RandomAccessFile)"
                            + "|java\\.io\\.File\\.list.*|java\\.nio\\.channels\\.FileChannel\\.open",
                    "source",
                    "config",
                    "publish",
                    "render",
                    "serve"));

    private static final Pattern FORBIDDEN_IN_NAMES =
            Pattern.compile("(Util|Helper|Manager|Impl|Base|Abstract|Data|Info|Processor)(?![a-z])");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.rolecall");

    @Test
    void seesEverySourceFile() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file ->
                            Path.of("src/main/java").relativize(file).toString().replace('\\', '/'))
                    .map(file ->
                            file.substring(0, file.length() - ".java".length()).replace('/', '.'))
                    .collect(toCollection(TreeSet::new));
            var seen = CLASSES.stream()
                    .filter(type -> !type.isNestedClass() && !type.isAnonymousClass() && !type.isLocalClass())
                    .map(JavaClass::getName)
                    .collect(toCollection(TreeSet::new));
            assertEquals(sources, seen);
        }
    }

    @Test
    void knowsEveryPackage() {
        var found = CLASSES.stream().map(ArchitectureTest::top).collect(toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ORDER), found);
    }

    @Test
    void marksEveryPackageForNull() {
        assertNone(CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(each -> each.getName() + " is not @NullMarked"));
    }

    @Test
    void keepsPackagesInOrder() {
        assertNone(dependencies()
                .filter(each -> each.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(each -> !allowed(name(each.getOriginClass()), name(each.getTargetClass())))
                .map(Dependency::getDescription));
    }

    @Test
    void keepsPackagesFreeOfCycles() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + "(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void keepsWhatIsReservedInItsPackage() {
        assertNone(RESERVED.stream().flatMap(ArchitectureTest::trespasses));
    }

    @Test
    void namesTypesForWhatTheyAre() {
        assertNone(CLASSES.stream()
                .filter(type -> FORBIDDEN_IN_NAMES.matcher(type.getSimpleName()).find())
                .map(type -> type.getName() + " has a word in its name that says nothing"));
    }

    @Test
    void extendsNoConcreteClass() {
        assertNone(CLASSES.stream()
                .filter(type -> !type.isInterface() && !type.isEnum() && !type.isAnonymousClass())
                .filter(without(JavaModifier.FINAL).and(without(JavaModifier.ABSTRACT)))
                .map(type -> type.getName() + " is not final"));
    }

    @Test
    void keepsNoStateInStaticFields() {
        assertNone(CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field -> field.getFullName() + " is static, but not final"));
    }

    private static Stream<Dependency> dependencies() {
        return CLASSES.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private static boolean allowed(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (isSibling(to) && (isSibling(from) || from.equals(PARENT_OF_SIBLINGS))) {
            return false;
        }
        return ORDER.indexOf(first(to)) <= ORDER.indexOf(first(from));
    }

    private static Stream<String> trespasses(Reserved reserved) {
        var pattern = Pattern.compile(reserved.pattern());
        var outside = CLASSES.that(DescribedPredicate.describe(
                "outside", type -> !reserved.packages().contains(name(type))));
        var byClass = outside.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(each -> pattern.matcher(each.getTargetClass().getName()).matches())
                .map(Dependency::getDescription);
        var byMember = outside.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(each -> pattern.matcher(member(each)).matches())
                .map(JavaAccess::getDescription);
        return Stream.concat(byClass, byMember)
                .map(each -> reserved.what() + " is for " + reserved.packages() + " only: " + each);
    }

    private static String member(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    private static Predicate<JavaClass> without(JavaModifier modifier) {
        return type -> !type.getModifiers().contains(modifier);
    }

    private static boolean isSibling(String name) {
        return name.startsWith(PARENT_OF_SIBLINGS + ".");
    }

    /** The package below the root: {@code format.markdown}. */
    private static String name(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }

    private static String top(JavaClass type) {
        return first(name(type));
    }

    private static String first(String name) {
        var dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static void assertNone(Stream<String> violations) {
        assertEquals("", String.join("\n", violations.collect(toCollection(TreeSet::new))));
    }

    private record Reserved(String what, String pattern, List<String> packages) {

        Reserved(String what, String pattern, String... packages) {
            this(what, pattern, List.of(packages));
        }
    }
}
