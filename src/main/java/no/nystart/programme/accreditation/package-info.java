/** Who may guide to a certificate: given after training, kept by guiding, until the next re-check. */
@NullMarked
package no.nystart.programme.accreditation;

import org.jspecify.annotations.NullMarked;
