/** What a board lifts to the tier above: with a reason, and back with an answer. */
@NullMarked
package no.nystart.improvement.escalation;

import org.jspecify.annotations.NullMarked;
