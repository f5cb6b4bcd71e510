/** Boards of companies, programmes, regions and steering groups: what they aim at and how it stands. */
@NullMarked
package no.nystart.improvement.board;

import org.jspecify.annotations.NullMarked;
