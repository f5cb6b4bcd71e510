@NullMarked
package no.nystart.outcome.status;

import org.jspecify.annotations.NullMarked;
