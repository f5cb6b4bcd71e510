/** What the three have said of a placement, on its own page. */
@NullMarked
package no.nystart.followup.course;

import org.jspecify.annotations.NullMarked;
