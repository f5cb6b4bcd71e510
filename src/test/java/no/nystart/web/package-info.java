/** The page shell's own promises: languages, headers, error pages. */
@NullMarked
package no.nystart.web;

import org.jspecify.annotations.NullMarked;
