/** Pages about how young people stand afterwards: what they answer themselves, and what caseworkers find out. */
@NullMarked
package no.nystart.outcome.status.page;

import org.jspecify.annotations.NullMarked;
