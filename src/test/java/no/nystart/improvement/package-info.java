@NullMarked
package no.nystart.improvement;

import org.jspecify.annotations.NullMarked;
