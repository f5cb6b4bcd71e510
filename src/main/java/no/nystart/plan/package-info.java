/** Stage 6: the young person's own page, calendar, and who has looked. */
@NullMarked
package no.nystart.plan;

import org.jspecify.annotations.NullMarked;
