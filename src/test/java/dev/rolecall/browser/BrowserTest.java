package dev.rolecall.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that look at the site in Chromium; their methods may take a {@link Page}. Without Chromium they are skipped,
 * unless {@code ROLECALL_BROWSER} is {@code required}, as a property or in the environment.
 */
@Tag("browser")
@ExtendWith(Chromium.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BrowserTest {}
