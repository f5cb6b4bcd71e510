/** Tests of the report by groups. */
@NullMarked
package no.nystart.matching.fairness;

import org.jspecify.annotations.NullMarked;
