/** How a run treats groups of young people, beside first come, first served and chance: page and API. */
@NullMarked
package no.nystart.matching.fairness;

import org.jspecify.annotations.NullMarked;
