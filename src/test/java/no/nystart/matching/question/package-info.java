/** Questions to ended runs, and what is kept of the answers. */
@NullMarked
package no.nystart.matching.question;

import org.jspecify.annotations.NullMarked;
