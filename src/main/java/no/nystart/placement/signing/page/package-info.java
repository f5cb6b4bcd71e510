/** Pages of agreements: where caseworkers write them, and where each party reads and signs its own. */
@NullMarked
package no.nystart.placement.signing.page;

import org.jspecify.annotations.NullMarked;
