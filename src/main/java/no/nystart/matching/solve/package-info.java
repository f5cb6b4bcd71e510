/** Finds the cheapest assignment it can and proves how far from the best possible it may be. */
@NullMarked
package no.nystart.matching.solve;

import org.jspecify.annotations.NullMarked;
