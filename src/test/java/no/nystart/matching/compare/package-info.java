@NullMarked
package no.nystart.matching.compare;

import org.jspecify.annotations.NullMarked;
