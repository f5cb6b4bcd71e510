/** Agreements written, signed and changed, on a real database and in a real browser. */
@NullMarked
package no.nystart.placement.signing;

import org.jspecify.annotations.NullMarked;
