/** Flags as the course of a placement raises them and takes them down, and what somebody does about the red ones. */
@NullMarked
package no.nystart.followup.alarm;

import org.jspecify.annotations.NullMarked;
