/** The plan of each placement as it is kept, the rhythm of its cohort, and the days on which its work stands still. */
@NullMarked
package no.nystart.followup.schedule;

import org.jspecify.annotations.NullMarked;
