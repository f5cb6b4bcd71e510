/** Talks outside the plan: wanted by a young person, held by a caseworker or a leader. */
@NullMarked
package no.nystart.followup.talk;

import org.jspecify.annotations.NullMarked;
