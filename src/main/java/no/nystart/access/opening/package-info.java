/** One person's record, opened for a while with a reason by somebody who has no right to it. */
@NullMarked
package no.nystart.access.opening;

import org.jspecify.annotations.NullMarked;
