/** The Glåmdal cohort with synthetic people, there at the first start of demo mode. */
@NullMarked
package no.nystart.demo;

import org.jspecify.annotations.NullMarked;
