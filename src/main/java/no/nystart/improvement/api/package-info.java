/** Boards, what is suggested and what is lifted, for programs. */
@NullMarked
package no.nystart.improvement.api;

import org.jspecify.annotations.NullMarked;
