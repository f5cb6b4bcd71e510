@NullMarked
package no.nystart.matching.weigh;

import org.jspecify.annotations.NullMarked;
