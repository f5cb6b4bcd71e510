/** The pages of talks: who waits for one, telling that it was held, and talks outside the plan. */
@NullMarked
package no.nystart.followup.talk.page;

import org.jspecify.annotations.NullMarked;
