/** Who has declared that what they hear of people stays where it was told. */
@NullMarked
package no.nystart.programme.confidentiality;

import org.jspecify.annotations.NullMarked;
