@NullMarked
package no.nystart.matching.whatif;

import org.jspecify.annotations.NullMarked;
