package dev.rolecall.text;

import java.util.regex.Pattern;

/** The signs that people put before the items of a list. */
public final class Bullet {

    private static final Pattern SIGN = Pattern.compile(
            "^\\s{0,40}(?:[-*–—+](?=\\s)|[•·▪◦‣●∙■○➢✓✔✅➤►](?=[^•·▪◦‣●∙■○]))[\\s\\x{FE0F}]{0,40}(?=\\S)");

    private Bullet() {}

    /** Where the words behind a bullet begin; 0 when a line has no bullet. */
    public static int end(String line) {
        var matcher = SIGN.matcher(line);
        return matcher.find() ? matcher.end() : 0;
    }
}
