/** Runs of the matching: asked for, worked off as durable jobs, followed while they go on, and what they propose. */
@NullMarked
package no.nystart.matching.run;

import org.jspecify.annotations.NullMarked;
