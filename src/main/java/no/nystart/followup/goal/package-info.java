/** The goals of a placement, the agreement's and the young person's own, and how far each has come. */
@NullMarked
package no.nystart.followup.goal;

import org.jspecify.annotations.NullMarked;
