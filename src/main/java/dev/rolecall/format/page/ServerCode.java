package dev.rolecall.format.page;

import dev.rolecall.format.SourceText;
import dev.rolecall.text.Whitespace;
import java.util.List;
import java.util.regex.Pattern;

/** The code in the source of a page that its server would have run: PHP, JSP, ERB and the directives of Blade. */
final class ServerCode {

    /**
     * Signs around code.
     *
     * @param open what it begins with
     * @param close what it ends with; without it, the signs are text
     */
    private record Signs(String open, String close) {}

    private static final List<Signs> SIGNS =
            List.of(new Signs("<%--", "--%>"), new Signs("<%", "%>"), new Signs("<?php", "?>"), new Signs("<?=", "?>"));

    private static final Pattern DIRECTIVES = Pattern.compile(
            "(?m)^[ \\t]{0,40}+@(?:extends|(?:end)?section|include|yield|(?:end)?push|stack|(?:end)?php|csrf|if|else|elseif|endif"
                    + "|(?:end)?foreach|(?:end)?component|(?:end)?verbatim)(?:\\s?\\(.{0,300}|[ \\t]{0,9})$");

    private ServerCode() {}

    /** The source with its code blank; every place in it stays where it was. */
    static SourceText without(SourceText source) {
        var text = source.text();
        if (!text.contains("<%") && !text.contains("<?") && !text.contains("@")) {
            return source;
        }
        var result = new StringBuilder(text);
        for (var signs : SIGNS) {
            var start = result.indexOf(signs.open());
            var close = result.indexOf(signs.close(), start);
            while (start >= 0 && close > start) {
                Whitespace.blank(result, start, close + signs.close().length());
                start = result.indexOf(signs.open(), close);
                close = result.indexOf(signs.close(), start);
            }
        }
        DIRECTIVES
                .matcher(result.toString())
                .results()
                .forEach(line -> Whitespace.blank(result, line.start(), line.end()));
        return new SourceText(source.path(), source.extension(), result.toString(), source.lines(), source.repairs());
    }
}
