/** Links into one check-in: a leader follows one without signing in, and reaches nothing else. */
@NullMarked
package no.nystart.followup.link;

import org.jspecify.annotations.NullMarked;
