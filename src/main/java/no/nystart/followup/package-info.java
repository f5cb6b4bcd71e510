/** Stage 5: the plan of check-ins and reviews, what they bring, and the flags that come of it. */
@NullMarked
package no.nystart.followup;

import org.jspecify.annotations.NullMarked;
