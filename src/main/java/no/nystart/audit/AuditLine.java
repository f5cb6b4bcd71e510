package no.nystart.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody was shown, did or was refused.
 *
 * @param account who; null before sign-in
 * @param accountName who, readable after the account is closed
 * @param operation what, a constant of the access matrix
 * @param subjectKind what kind of thing it was about
 * @param subject which one; null when it is about none
 * @param place the office it was done from; empty for people outside NAV
 * @param outcome {@code SHOWN}, {@code DONE}, or the refusal
 * @param reason what the person gave as reason, where one is asked for
 */
public record AuditLine(
        @Nullable UUID account,
        String accountName,
        String operation,
        String subjectKind,
        @Nullable UUID subject,
        String place,
        String outcome,
        @Nullable String reason) {

    public static final String SHOWN = "SHOWN";
    public static final String DONE = "DONE";

    boolean isRefusal() {
        return !outcome.equals(SHOWN) && !outcome.equals(DONE);
    }
}
