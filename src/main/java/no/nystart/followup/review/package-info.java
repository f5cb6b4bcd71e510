/** Reviews of three: what each writes before the meeting, the minutes that all agree on, and the next steps. */
@NullMarked
package no.nystart.followup.review;

import org.jspecify.annotations.NullMarked;
