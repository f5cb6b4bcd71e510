/** Where an accreditation is given and renewed, and who is told that one ends. */
@NullMarked
package no.nystart.programme.accreditation.page;

import org.jspecify.annotations.NullMarked;
