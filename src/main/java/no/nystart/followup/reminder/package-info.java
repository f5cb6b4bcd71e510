/** Reminds leaders of check-ins shortly before and after their day, and tells the caseworker when that did not help. */
@NullMarked
package no.nystart.followup.reminder;

import org.jspecify.annotations.NullMarked;
