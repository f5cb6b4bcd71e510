/** Numbers that events give by themselves, of a company, a cohort or a region; never of somebody alone. */
@NullMarked
package no.nystart.improvement.measure;

import org.jspecify.annotations.NullMarked;
