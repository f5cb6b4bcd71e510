/** Leader programmes for other programs. */
@NullMarked
package no.nystart.programme.api;

import org.jspecify.annotations.NullMarked;
