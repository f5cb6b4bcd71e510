/** The pages of information meetings. */
@NullMarked
package no.nystart.programme.meeting.page;

import org.jspecify.annotations.NullMarked;
