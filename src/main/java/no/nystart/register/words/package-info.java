/** The register's words in three languages, and the choices that its forms make of the closed lists. */
@NullMarked
package no.nystart.register.words;

import org.jspecify.annotations.NullMarked;
