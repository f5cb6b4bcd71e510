/** What came of placements, counted: cohorts, regions, groups, and what the matching had to do with it; page, files and API. */
@NullMarked
package no.nystart.outcome.report;

import org.jspecify.annotations.NullMarked;
