/** What is kept about people, wherever it is kept: told to them, erased, and let go when its time is over. */
@NullMarked
package no.nystart.privacy;

import org.jspecify.annotations.NullMarked;
