/** Tells people what the stages' events mean for them: an outbox, a round that empties it, tasks where nothing can be sent. */
@NullMarked
package no.nystart.notification;

import org.jspecify.annotations.NullMarked;
