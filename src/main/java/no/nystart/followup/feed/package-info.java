/** The plan as an iCalendar feed, in which a contact that moves is still the same event. */
@NullMarked
package no.nystart.followup.feed;

import org.jspecify.annotations.NullMarked;
