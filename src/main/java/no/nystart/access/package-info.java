/** Who may what: sign-in, sessions and tokens, the matrix of roles and operations, and the one filter that asks it. */
@NullMarked
package no.nystart.access;

import org.jspecify.annotations.NullMarked;
