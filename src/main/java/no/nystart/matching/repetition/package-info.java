/** Has runs done again when somebody asks for it, and keeps what came of that. */
@NullMarked
package no.nystart.matching.repetition;

import org.jspecify.annotations.NullMarked;
