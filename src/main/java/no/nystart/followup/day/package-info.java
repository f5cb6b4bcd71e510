/** Whom to follow up next: lists for offices and leaders, their counts on the start page. */
@NullMarked
package no.nystart.followup.day;

import org.jspecify.annotations.NullMarked;
