/** Seats taken: booked under a lock, so that none is taken twice. */
@NullMarked
package no.nystart.register.seats;

import org.jspecify.annotations.NullMarked;
