/** Stage 1: young people, companies, places, mentoring leaders and cohorts, and which seats are taken. */
@NullMarked
package no.nystart.register;

import org.jspecify.annotations.NullMarked;
