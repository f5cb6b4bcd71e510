/** What young person, company and NAV agreed on, version by version, and who signed which. */
@NullMarked
package no.nystart.placement.signing;

import org.jspecify.annotations.NullMarked;
