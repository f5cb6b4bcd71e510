/** What people do to a placement once it is agreed on: looked at before it is made, proposed, decided, recorded. */
@NullMarked
package no.nystart.placement.change;

import org.jspecify.annotations.NullMarked;
