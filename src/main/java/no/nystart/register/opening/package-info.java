/** Opening a record of another office with a reason, and what that office's manager sees of it. */
@NullMarked
package no.nystart.register.opening;

import org.jspecify.annotations.NullMarked;
