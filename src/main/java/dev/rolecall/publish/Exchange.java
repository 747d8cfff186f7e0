package dev.rolecall.publish;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The exchange of two names in one step, which Linux ({@code renameat2}) and macOS ({@code renamex_np}) offer and Java
 * does not. Java 22 and later can call them. We are compiled for Java 17, hence the reflection.
 *
 * <p>docs/decisions/0004-changing-over.md says why, and what happens elsewhere.
 */
final class Exchange {

    private static final String FOREIGN = "java.lang.foreign.";

    /** Paths are relative to the current folder, where they are relative. */
    private static final int AT_FDCWD = -100;

    private static final int RENAME_EXCHANGE = 2;
    private static final int RENAME_SWAP = 2;

    private Exchange() {}

    /** Lets two names change what they stand for; false when that cannot be done here, and nothing was done. */
    static boolean of(Path one, Path other) {
        try {
            var onLinux = function("renameat2", "JAVA_INT", "ADDRESS", "JAVA_INT", "ADDRESS", "JAVA_INT");
            if (onLinux.isPresent()) {
                return isDone(onLinux.get(), AT_FDCWD, text(one), AT_FDCWD, text(other), RENAME_EXCHANGE);
            }
            var onMac = function("renamex_np", "ADDRESS", "ADDRESS", "JAVA_INT");
            return onMac.isPresent() && isDone(onMac.get(), text(one), text(other), RENAME_SWAP);
        } catch (ReflectiveOperationException e) {
            return false; // an older Java, or one that may not call the system
        }
    }

    private static boolean isDone(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments).equals(0);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) { // what a method handle is declared to throw, and no function of C does
            throw new IllegalStateException(e);
        }
    }

    /** A function of the C library that returns an int. */
    static Optional<MethodHandle> function(String name, String... parameters) throws ReflectiveOperationException {
        var linkerType = type("Linker");
        var linker = linkerType.getMethod("nativeLinker").invoke(null);
        var lookup = linkerType.getMethod("defaultLookup").invoke(linker);
        var symbol = (Optional<?>)
                type("SymbolLookup").getMethod("find", String.class).invoke(lookup, name);
        if (symbol.isEmpty()) {
            return Optional.empty();
        }
        var options = Array.newInstance(type("Linker$Option"), 0);
        return Optional.of((MethodHandle) linkerType
                .getMethod("downcallHandle", type("MemorySegment"), type("FunctionDescriptor"), options.getClass())
                .invoke(linker, symbol.get(), signature(parameters), options));
    }

    private static Object signature(String... parameters) throws ReflectiveOperationException {
        var layouts = Array.newInstance(type("MemoryLayout"), parameters.length);
        for (var i = 0; i < parameters.length; i++) {
            Array.set(layouts, i, layout(parameters[i]));
        }
        return present(type("FunctionDescriptor")
                .getMethod("of", type("MemoryLayout"), layouts.getClass())
                .invoke(null, layout("JAVA_INT"), layouts));
    }

    private static @Nullable Object layout(String name) throws ReflectiveOperationException {
        return type("ValueLayout").getField(name).get(null);
    }

    /** A path as C knows it. */
    private static Object text(Path path) throws ReflectiveOperationException {
        var arena = type("Arena").getMethod("ofAuto").invoke(null);
        var names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return present(type("SegmentAllocator")
                .getMethod("allocateFrom", String.class, Charset.class)
                .invoke(arena, path.toString(), names));
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(FOREIGN + name);
    }

    private static Object present(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("a factory made nothing");
        }
        return value;
    }
}
