/** Pages of boards, what is suggested and lifted there, and meetings before them. */
@NullMarked
package no.nystart.improvement.page;

import org.jspecify.annotations.NullMarked;
