/** Made-up and mangled input for whatever is read from outside. */
@NullMarked
package no.nystart.fuzz;

import org.jspecify.annotations.NullMarked;
