/** What working life offers: companies, their places, and the leaders who mentor there. */
@NullMarked
package no.nystart.register.companies;

import org.jspecify.annotations.NullMarked;
