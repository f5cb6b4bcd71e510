/** The adapters to the outside. */
@NullMarked
package no.nystart.integration;

import org.jspecify.annotations.NullMarked;
