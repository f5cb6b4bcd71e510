/** The pages of the matching as visitors meet them. */
@NullMarked
package no.nystart.matching.page;

import org.jspecify.annotations.NullMarked;
