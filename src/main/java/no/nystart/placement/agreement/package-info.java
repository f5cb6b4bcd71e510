/** What young person, company and NAV agree on: its terms, the rules they keep, and who signs what; pure. */
@NullMarked
package no.nystart.placement.agreement;

import org.jspecify.annotations.NullMarked;
