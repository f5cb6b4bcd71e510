/** Tiny values that every room of the house shares: the field's date, refusals, problem documents. */
@NullMarked
package no.nystart.common;

import org.jspecify.annotations.NullMarked;
