/** Project plans: what a unit sets out to do in its course days, and how it goes afterwards. */
@NullMarked
package no.nystart.programme.project;

import org.jspecify.annotations.NullMarked;
