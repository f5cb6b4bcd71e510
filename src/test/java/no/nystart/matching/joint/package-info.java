@NullMarked
package no.nystart.matching.joint;

import org.jspecify.annotations.NullMarked;
