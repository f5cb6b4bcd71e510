/** On which days somebody can be met at work: public holidays, weekends, closures, agreed holiday and pauses; pure. */
@NullMarked
package no.nystart.followup.calendar;

import org.jspecify.annotations.NullMarked;
