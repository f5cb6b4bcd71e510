/** What matters how much in a cohort's matching: who weighed it when and why, and what it would have made of the last run. */
@NullMarked
package no.nystart.matching.weigh;

import org.jspecify.annotations.NullMarked;
