/** The pages of study visits: inviting, signing up, telling what one saw, and what came of it. */
@NullMarked
package no.nystart.programme.visit.page;

import org.jspecify.annotations.NullMarked;
