package no.nystart.improvement.intervision;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who has signed for a session.
 *
 * @param company of theirs, or null for who works for NAV or the programme
 */
public record TakesPart(String name, @Nullable String company) {

    public boolean isOf(String otherCompany) {
        return otherCompany.equals(company);
    }
}
