/** What the closed lists of follow-up are called. */
@NullMarked
package no.nystart.followup.words;

import org.jspecify.annotations.NullMarked;
