/** Pages and API of indicators. */
@NullMarked
package no.nystart.improvement.indicator.page;

import org.jspecify.annotations.NullMarked;
