/** Where a company is, what its next step is, and what would be excellent. */
@NullMarked
package no.nystart.improvement.indicator;

import org.jspecify.annotations.NullMarked;
