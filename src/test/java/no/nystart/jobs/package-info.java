/** Jobs that outlive their workers. */
@NullMarked
package no.nystart.jobs;

import org.jspecify.annotations.NullMarked;
