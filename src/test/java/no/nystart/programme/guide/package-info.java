/** Guides and their load, as they are played. */
@NullMarked
package no.nystart.programme.guide;

import org.jspecify.annotations.NullMarked;
