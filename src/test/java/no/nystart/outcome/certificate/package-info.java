@NullMarked
package no.nystart.outcome.certificate;

import org.jspecify.annotations.NullMarked;
