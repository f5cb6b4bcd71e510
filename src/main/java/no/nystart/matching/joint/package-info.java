/** Matchings of many cohorts started together: one run each, under a parent that gathers how far they have come. */
@NullMarked
package no.nystart.matching.joint;

import org.jspecify.annotations.NullMarked;
