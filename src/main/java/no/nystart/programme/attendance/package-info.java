/** Who is in a programme, who comes to which gathering, what makes good a missed one, and who is ready. */
@NullMarked
package no.nystart.programme.attendance;

import org.jspecify.annotations.NullMarked;
