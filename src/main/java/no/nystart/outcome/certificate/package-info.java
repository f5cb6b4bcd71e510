/** Certificates of practice: work processes mastered step by step, confirmed, given out on paper and verified. */
@NullMarked
package no.nystart.outcome.certificate;

import org.jspecify.annotations.NullMarked;
