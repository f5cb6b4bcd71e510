@NullMarked
package no.nystart.outcome;

import org.jspecify.annotations.NullMarked;
