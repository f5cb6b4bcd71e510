/** Telling people what happens. */
@NullMarked
package no.nystart.notification;

import org.jspecify.annotations.NullMarked;
