/** Placing young people who are hidden, and so in no shared run: a cleared caseworker chooses among what fits. */
@NullMarked
package no.nystart.placement.byhand;

import org.jspecify.annotations.NullMarked;
