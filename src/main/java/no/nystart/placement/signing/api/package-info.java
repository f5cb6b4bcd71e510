/** Agreements at the API: written, sent and signed by programs as by people on pages. */
@NullMarked
package no.nystart.placement.signing.api;

import org.jspecify.annotations.NullMarked;
