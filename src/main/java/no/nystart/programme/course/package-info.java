/** Leader programmes and their gatherings, day by day. */
@NullMarked
package no.nystart.programme.course;

import org.jspecify.annotations.NullMarked;
