/** The trail as the auditor reads it. */
@NullMarked
package no.nystart.access.trail;

import org.jspecify.annotations.NullMarked;
