/** Secrets at rest: what is sealed with keys from outside, and the keyed hash to look it up by. */
@NullMarked
package no.nystart.access.vault;

import org.jspecify.annotations.NullMarked;
