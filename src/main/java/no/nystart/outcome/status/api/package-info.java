/** How young people stand afterwards, for programs. */
@NullMarked
package no.nystart.outcome.status.api;

import org.jspecify.annotations.NullMarked;
