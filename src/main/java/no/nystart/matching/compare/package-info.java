/** What differs between two ways to place a cohort: two runs, a run and a baseline, a run and a copy of it. */
@NullMarked
package no.nystart.matching.compare;

import org.jspecify.annotations.NullMarked;
