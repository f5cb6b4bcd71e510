/** Where a coordinator takes out what came of a cohort. */
@NullMarked
package no.nystart.outcome.evaluation.page;

import org.jspecify.annotations.NullMarked;
