/** Pages of a cohort's rhythm, of closures and of agreed holiday, each with what it would move before it is saved. */
@NullMarked
package no.nystart.followup.schedule.page;

import org.jspecify.annotations.NullMarked;
