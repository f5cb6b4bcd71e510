/** The trail as the auditor reads it. */
@NullMarked
package no.nystart.audit.page;

import org.jspecify.annotations.NullMarked;
