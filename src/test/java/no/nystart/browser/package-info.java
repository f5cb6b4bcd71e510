/** Pages as a visitor meets them: a real browser, its console, its policy violations and its accessibility tree. */
@NullMarked
package no.nystart.browser;

import org.jspecify.annotations.NullMarked;
