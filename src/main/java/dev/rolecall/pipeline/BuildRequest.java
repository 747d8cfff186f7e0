package dev.rolecall.pipeline;

import dev.rolecall.text.WebAddress;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to build.
 *
 * @param content the content folder
 * @param site the folder to publish in
 * @param asOf the day of the build
 * @param baseUrl where the site will be published, instead of the address in the settings; or null
 * @param templates a folder with a changed theme, or null for the built-in one
 * @param themeCache where compiled themes are kept between builds
 * @param continuity what is said about addresses that were published before; null when nothing is, and those of
 *     {@code site} go on working
 * @param strict publish nothing while there are errors
 */
public record BuildRequest(
        Path content,
        Path site,
        LocalDate asOf,
        @Nullable WebAddress baseUrl,
        @Nullable Path templates,
        Path themeCache,
        @Nullable Continuity continuity,
        boolean strict) {}
