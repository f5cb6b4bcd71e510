/** What the manager of an office looks through of who has seen the office's young people. */
@NullMarked
package no.nystart.register.control;

import org.jspecify.annotations.NullMarked;
