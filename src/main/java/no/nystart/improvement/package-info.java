/** Getting better together: boards, what is suggested and what becomes of it, indicators, pulse meetings. */
@NullMarked
package no.nystart.improvement;

import org.jspecify.annotations.NullMarked;
