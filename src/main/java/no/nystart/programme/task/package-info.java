/** What each leader improves at work in the course of a programme, with figures before and after. */
@NullMarked
package no.nystart.programme.task;

import org.jspecify.annotations.NullMarked;
