/** Pins: who keeps which place and leader in every run of a cohort, who said so and why. */
@NullMarked
package no.nystart.matching.pins;

import org.jspecify.annotations.NullMarked;
