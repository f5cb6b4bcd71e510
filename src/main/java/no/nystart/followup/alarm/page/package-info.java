/** Pages of flags: what is up where, and deciding what to do about it. */
@NullMarked
package no.nystart.followup.alarm.page;

import org.jspecify.annotations.NullMarked;
