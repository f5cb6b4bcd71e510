/** Sessions of coaches with leaders, what the coach alone notes of them, and what leaders want for themselves. */
@NullMarked
package no.nystart.programme.coaching;

import org.jspecify.annotations.NullMarked;
