/** What a caseworker decides about a proposal, the seat it takes, and what company and young person answer. */
@NullMarked
package no.nystart.placement.decision;

import org.jspecify.annotations.NullMarked;
