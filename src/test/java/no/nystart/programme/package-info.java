/** Leader programmes, as tests play them. */
@NullMarked
package no.nystart.programme;

import org.jspecify.annotations.NullMarked;
