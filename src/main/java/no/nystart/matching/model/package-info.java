/** What is matched to what, which offers exist, and what an assignment costs; free of persistence and frameworks. */
@NullMarked
package no.nystart.matching.model;

import org.jspecify.annotations.NullMarked;
