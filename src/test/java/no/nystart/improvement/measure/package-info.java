@NullMarked
package no.nystart.improvement.measure;

import org.jspecify.annotations.NullMarked;
