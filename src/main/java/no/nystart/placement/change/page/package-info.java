/** Pages where changes of placements are filled in, looked at, made, proposed and decided. */
@NullMarked
package no.nystart.placement.change.page;

import org.jspecify.annotations.NullMarked;
