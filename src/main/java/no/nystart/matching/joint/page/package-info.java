/** Pages on which a coordinator starts the matchings of many cohorts and follows them. */
@NullMarked
package no.nystart.matching.joint.page;

import org.jspecify.annotations.NullMarked;
