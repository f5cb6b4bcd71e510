/** What can be done with a proposal, told beside it: this stage and later ones contribute. */
@NullMarked
package no.nystart.matching.proposal;

import org.jspecify.annotations.NullMarked;
