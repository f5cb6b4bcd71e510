/** How young people stand when a placement ends and 3, 6 and 12 months after it: asked, told, corrected. */
@NullMarked
package no.nystart.outcome.status;

import org.jspecify.annotations.NullMarked;
