/** The pages of guides. */
@NullMarked
package no.nystart.programme.guide.page;

import org.jspecify.annotations.NullMarked;
