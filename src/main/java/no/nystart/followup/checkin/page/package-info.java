/** Pages of check-ins: one screen on a phone, signed in or through a link, and what was told before. */
@NullMarked
package no.nystart.followup.checkin.page;

import org.jspecify.annotations.NullMarked;
