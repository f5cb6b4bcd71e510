@NullMarked
package no.nystart.improvement.indicator;

import org.jspecify.annotations.NullMarked;
