/** Study visits: a company or a municipal unit shows others how it works, and hears what they make of it. */
@NullMarked
package no.nystart.programme.visit;

import org.jspecify.annotations.NullMarked;
