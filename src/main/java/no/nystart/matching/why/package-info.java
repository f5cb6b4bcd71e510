/** Why a run proposes what it does for one young person, why not something else, and what would change it: page and API. */
@NullMarked
package no.nystart.matching.why;

import org.jspecify.annotations.NullMarked;
