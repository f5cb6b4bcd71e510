/** A match told in sentences from the same facts: to the caseworker, to the company and to the young person. */
@NullMarked
package no.nystart.matching.telling;

import org.jspecify.annotations.NullMarked;
