/** Project plans and what is overdue in them, as they are played. */
@NullMarked
package no.nystart.programme.project;

import org.jspecify.annotations.NullMarked;
