package no.nystart.notification;

import org.jspecify.annotations.Nullable;

/**
 * A notice as those may see it who work with whom it concerns.
 *
 * @param firstName of the young person whom it concerns, null like the last name when it concerns nobody
 * @param hidden whether that person is, so that nothing is sent
 * @param company the name of the company that is told, or null
 * @param leader the name of the leader who is told, or null
 * @param account the name of the account's holder who is told, or null
 */
public record NoticeLine(
        Notice notice,
        @Nullable String firstName,
        @Nullable String lastName,
        boolean hidden,
        @Nullable String company,
        @Nullable String leader,
        @Nullable String account) {

    /** Whom it concerns; empty when nobody. */
    public String about() {
        return firstName == null ? "" : firstName + " " + lastName;
    }

    /** Whether a young person is told what concerns them. */
    public boolean isToThemselves() {
        return notice.recipient().kind() == Recipient.Kind.YOUNG_PERSON;
    }

    /** Who is told. */
    public String to() {
        return switch (notice.recipient().kind()) {
            case YOUNG_PERSON -> about();
            case COMPANY_CONTACT -> known(company);
            case LEADER -> known(leader);
            case ACCOUNT -> known(account);
        };
    }

    private static String known(@Nullable String name) {
        return name == null ? "–" : name;
    }
}
