/** Pages and API of pulse meetings. */
@NullMarked
package no.nystart.improvement.pulsemeeting.page;

import org.jspecify.annotations.NullMarked;
