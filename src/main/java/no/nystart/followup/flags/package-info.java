/** What a placement's events say of how it goes: flags that nobody sets by hand, and who must act on the red ones; pure. */
@NullMarked
package no.nystart.followup.flags;

import org.jspecify.annotations.NullMarked;
