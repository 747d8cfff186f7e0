package dev.rolecall.render;

import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.output.OutputFile;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Path;
import java.util.List;

/**
 * The looks of a site: templates ready to run, and the files they refer to.
 *
 * <p>Safe for use by several threads.
 */
public final class Theme {

    private final TemplateEngine engine;
    private final List<OutputFile> assets;
    private final PageOutput.Parts parts = new PageOutput.Parts();

    Theme(TemplateEngine engine, List<OutputFile> assets) {
        this.engine = engine;
        this.assets = List.copyOf(assets);
    }

    /** The theme that is part of the program. It needs no compiler. */
    public static Theme builtIn() {
        return new Theme(
                TemplateEngine.createPrecompiled(ContentType.Html),
                ThemeSources.builtIn().assetFiles());
    }

    /**
     * A changed theme: every file of the folder takes the place of the built-in one of the same name. Templates are
     * programs and run as such, so the folder must be one that its user trusts.
     *
     * @param folder the templates, and in {@code assets/} the files they refer to
     * @param cache where compiled themes are kept, by the hash of their sources
     * @return the theme, or why there is none: it cannot be read, a template is broken, or there is no compiler
     */
    public static Outcome<Theme> compile(Path folder, Path cache) {
        return ThemeSources.layered(folder).then(sources -> new ThemeCompiler(cache).compile(sources));
    }

    /** The files that pages refer to. */
    List<OutputFile> assets() {
        return assets;
    }

    /** The bytes of a page. */
    byte[] render(String template, Object page) {
        var output = new PageOutput(parts);
        engine.render(template, page, output);
        return output.bytes();
    }
}
