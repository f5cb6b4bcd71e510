/** Makes regions to match and measures how fast and how well they are matched. */
@NullMarked
package no.nystart.matching.benchmark;

import org.jspecify.annotations.NullMarked;
