/** The log of decisions: who decided what, when and why, on which run, and what they were shown. */
@NullMarked
package no.nystart.placement.log;

import org.jspecify.annotations.NullMarked;
