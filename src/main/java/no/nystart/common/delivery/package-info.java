/** Ways to somebody who is not at a page: the ports of mail and SMS; what implements them stands in integration. */
@NullMarked
package no.nystart.common.delivery;

import org.jspecify.annotations.NullMarked;
