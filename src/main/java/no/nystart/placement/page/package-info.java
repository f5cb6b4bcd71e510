/** The pages of decisions: what waits for a caseworker, the two sides' answers, and the log. */
@NullMarked
package no.nystart.placement.page;

import org.jspecify.annotations.NullMarked;
