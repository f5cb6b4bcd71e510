/** Pages of certificates of practice, their PDF, and the public page that verifies them. */
@NullMarked
package no.nystart.outcome.certificate.page;

import org.jspecify.annotations.NullMarked;
