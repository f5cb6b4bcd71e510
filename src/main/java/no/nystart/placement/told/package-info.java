/** What each side is told of a placement: the office everything, a company what its allow-list has; lists and API. */
@NullMarked
package no.nystart.placement.told;

import org.jspecify.annotations.NullMarked;
