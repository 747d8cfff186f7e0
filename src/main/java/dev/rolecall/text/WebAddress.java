package dev.rolecall.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address that is safe to link to: absolute, with the scheme http, https or mailto.
 *
 * <p>There is no other way to make one than {@link #parse}, so a value of this type can be written into a page.
 */
public final class WebAddress {

    /** The longest address that is kept; what browsers and sitemaps take. */
    public static final int MAX_CHARS = 2_000;

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final URI uri;

    private WebAddress(URI uri) {
        this.uri = uri;
    }

    /** The address, or nothing when the words are no absolute address of an allowed scheme. */
    public static Optional<WebAddress> parse(String words) {
        var trimmed = words.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX_CHARS) {
            return Optional.empty();
        }
        try {
            var uri = new URI(escaped(withPlainScheme(trimmed)));
            return isAllowed(uri) ? Optional.of(new WebAddress(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Pages are read by programs that look for {@code https:} and know no {@code HTTPS:}. */
    private static String withPlainScheme(String words) {
        var colon = words.indexOf(':');
        return colon < 0 ? words : words.substring(0, colon).toLowerCase(Locale.ROOT) + words.substring(colon);
    }

    private static boolean isAllowed(URI uri) {
        var scheme = uri.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (uri.isOpaque()) {
            return scheme.equalsIgnoreCase("mailto")
                    && uri.getSchemeSpecificPart().contains("@");
        }
        // An address with a user name shows one host and goes to another.
        return uri.getHost() != null && uri.getRawUserInfo() == null && !scheme.equalsIgnoreCase("mailto");
    }

    /** Characters that are met unescaped in the wild, and that {@link URI} refuses. */
    private static String escaped(String words) {
        var result = new StringBuilder(words.length());
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            switch (c) {
                case ' ' -> result.append("%20");
                case '|' -> result.append("%7C");
                case '{' -> result.append("%7B");
                case '}' -> result.append("%7D");
                default -> result.append(c);
            }
        }
        return result.toString();
    }

    /** The host without {@code www.}; for a mail address what follows the {@code @}. */
    public String host() {
        var host = uri.isOpaque()
                ? uri.getSchemeSpecificPart().replaceFirst("^[^@]*@", "").replaceFirst("[?].*$", "")
                : uri.getHost();
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www[.]", "");
    }

    /** Whether this opens a mail to someone. */
    public boolean isMail() {
        return uri.isOpaque();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebAddress address && uri.equals(address.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    /** The address in ASCII, as written into a link. */
    @Override
    public String toString() {
        return uri.toASCIIString();
    }
}
