/** The trail: who was shown whom, when, where and why; added to and read, never changed. */
@NullMarked
package no.nystart.audit;

import org.jspecify.annotations.NullMarked;
