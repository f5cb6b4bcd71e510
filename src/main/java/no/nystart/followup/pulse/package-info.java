/** How young people say that it goes: asked each week, said on any day. */
@NullMarked
package no.nystart.followup.pulse;

import org.jspecify.annotations.NullMarked;
