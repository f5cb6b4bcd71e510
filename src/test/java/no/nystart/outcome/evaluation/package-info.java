@NullMarked
package no.nystart.outcome.evaluation;

import org.jspecify.annotations.NullMarked;
