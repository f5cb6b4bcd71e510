/** Days that are lived once, in their order. */
@NullMarked
package no.nystart.jobs.field;

import org.jspecify.annotations.NullMarked;
