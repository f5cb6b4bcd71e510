/** Durable jobs: rows that a worker takes up, and another one takes over when the first is gone. */
@NullMarked
package no.nystart.jobs;

import org.jspecify.annotations.NullMarked;
