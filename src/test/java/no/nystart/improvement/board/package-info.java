@NullMarked
package no.nystart.improvement.board;

import org.jspecify.annotations.NullMarked;
