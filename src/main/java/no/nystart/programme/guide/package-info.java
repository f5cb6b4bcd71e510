/** Lean guides and coordinators: the units they help, and how much they have to do. */
@NullMarked
package no.nystart.programme.guide;

import org.jspecify.annotations.NullMarked;
