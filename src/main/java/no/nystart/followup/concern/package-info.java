/** Concerns about how a placement goes: who opened and who closed them. */
@NullMarked
package no.nystart.followup.concern;

import org.jspecify.annotations.NullMarked;
