/** Pages of placements: lists, what happens to one, what is proposed and decided. */
@NullMarked
package no.nystart.placement.course.page;

import org.jspecify.annotations.NullMarked;
