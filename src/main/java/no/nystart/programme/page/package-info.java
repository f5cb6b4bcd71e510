/** The coordinator's and the leader's pages of a leader programme. */
@NullMarked
package no.nystart.programme.page;

import org.jspecify.annotations.NullMarked;
