/** Who has promised that what they learn of people stays where it was told, in which words and when. */
@NullMarked
package no.nystart.access.confidentiality;

import org.jspecify.annotations.NullMarked;
