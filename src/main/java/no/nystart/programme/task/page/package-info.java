/** The page of a lean task. */
@NullMarked
package no.nystart.programme.task.page;

import org.jspecify.annotations.NullMarked;
