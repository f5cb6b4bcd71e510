/** Stage 2: the programme in which leaders learn to guide, and by which they become ready and accredited. */
@NullMarked
package no.nystart.programme;

import org.jspecify.annotations.NullMarked;
