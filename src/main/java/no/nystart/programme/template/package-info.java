/** What leader programmes are made from: phases, gatherings and coachings by week. */
@NullMarked
package no.nystart.programme.template;

import org.jspecify.annotations.NullMarked;
