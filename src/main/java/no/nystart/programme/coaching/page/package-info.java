/** The coach's pages, and where the coordinator plans who coaches whom. */
@NullMarked
package no.nystart.programme.coaching.page;

import org.jspecify.annotations.NullMarked;
