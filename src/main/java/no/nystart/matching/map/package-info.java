/** A map of a run: from which postal places people get to which companies, drawn on the server; pure. */
@NullMarked
package no.nystart.matching.map;

import org.jspecify.annotations.NullMarked;
