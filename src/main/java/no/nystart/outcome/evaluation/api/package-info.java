/** What came of a cohort, for programs. */
@NullMarked
package no.nystart.outcome.evaluation.api;

import org.jspecify.annotations.NullMarked;
