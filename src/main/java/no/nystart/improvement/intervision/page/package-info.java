/** The pages of intervision: sessions, the case as it is brought, and the action that goes back. */
@NullMarked
package no.nystart.improvement.intervision.page;

import org.jspecify.annotations.NullMarked;
