/** The pages behind a link: opening it shows a button and changes nothing, pressing it opens one form. */
@NullMarked
package no.nystart.followup.link.page;

import org.jspecify.annotations.NullMarked;
