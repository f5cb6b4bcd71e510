/** Whoever else may say who somebody is, and which account and which rights follow from it. */
@NullMarked
package no.nystart.access.provider;

import org.jspecify.annotations.NullMarked;
