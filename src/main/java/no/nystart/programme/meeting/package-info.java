/** Information meetings: where people hear of the programme, and what they sign up for. */
@NullMarked
package no.nystart.programme.meeting;

import org.jspecify.annotations.NullMarked;
