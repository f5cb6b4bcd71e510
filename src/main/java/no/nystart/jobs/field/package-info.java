/** The field's days: what a stage does on each of them, and in the demo, the date being moved. */
@NullMarked
package no.nystart.jobs.field;

import org.jspecify.annotations.NullMarked;
