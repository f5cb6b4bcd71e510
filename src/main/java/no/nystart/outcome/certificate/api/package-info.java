/** Certificates of practice for programs. */
@NullMarked
package no.nystart.outcome.certificate.api;

import org.jspecify.annotations.NullMarked;
