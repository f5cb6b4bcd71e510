/** What came of a cohort, for those who evaluate the programme: pseudonyms instead of people, half-years instead of days. */
@NullMarked
package no.nystart.outcome.evaluation;

import org.jspecify.annotations.NullMarked;
