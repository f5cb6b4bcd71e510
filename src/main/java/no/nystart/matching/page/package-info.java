/** The pages of the matching: start a run, watch it, read what it proposes. */
@NullMarked
package no.nystart.matching.page;

import org.jspecify.annotations.NullMarked;
