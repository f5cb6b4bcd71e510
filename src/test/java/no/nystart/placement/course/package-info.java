@NullMarked
package no.nystart.placement.course;

import org.jspecify.annotations.NullMarked;
