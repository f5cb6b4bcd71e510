/** What people typed or sent, read into values, with every fault named where it stands. */
@NullMarked
package no.nystart.register.intake;

import org.jspecify.annotations.NullMarked;
