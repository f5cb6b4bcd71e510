/** Follow-up for programs: plan, check-ins, concerns and flags of a placement. */
@NullMarked
package no.nystart.followup.api;

import org.jspecify.annotations.NullMarked;
