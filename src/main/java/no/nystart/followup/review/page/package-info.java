/** The page of a review, for each of the three. */
@NullMarked
package no.nystart.followup.review.page;

import org.jspecify.annotations.NullMarked;
