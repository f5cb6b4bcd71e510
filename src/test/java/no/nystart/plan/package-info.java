/** Tests of the young person's own page. */
@NullMarked
package no.nystart.plan;

import org.jspecify.annotations.NullMarked;
