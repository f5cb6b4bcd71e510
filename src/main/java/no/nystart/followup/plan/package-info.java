/** When check-ins and reviews are to be held, computed anew whenever something changes, keeping what was held; pure. */
@NullMarked
package no.nystart.followup.plan;

import org.jspecify.annotations.NullMarked;
