/** Cohorts: which young people, places and leaders begin together, and when. */
@NullMarked
package no.nystart.register.cohorts;

import org.jspecify.annotations.NullMarked;
