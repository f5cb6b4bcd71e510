/** What people ask of an ended run: why and why not, told at once and kept, and what a job solves again to answer. */
@NullMarked
package no.nystart.matching.question;

import org.jspecify.annotations.NullMarked;
