/** What leaders tell of how it goes: attendance, goals, a word, and whether they worry. */
@NullMarked
package no.nystart.followup.checkin;

import org.jspecify.annotations.NullMarked;
