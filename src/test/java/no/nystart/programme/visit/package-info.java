/** Study visits, as they are played. */
@NullMarked
package no.nystart.programme.visit;

import org.jspecify.annotations.NullMarked;
