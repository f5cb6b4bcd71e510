package no.nystart.privacy;

import static no.nystart.privacy.PersonKind.ACCOUNT;
import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What the ground floor keeps: accounts, how they sign in, and the trail. */
@ApplicationScoped
class AccountRecords implements PersonalRecords {

    @Override
    public List<Holding> holdings() {
        return List.of(
                YOUNG_PERSON.in("role_grant"),
                YOUNG_PERSON.in("erasure_request"),
                // who looked is told, as far as it may be, on the page about who has looked
                YOUNG_PERSON
                        .in("audit_line")
                        .by("subject")
                        .ofTheTrail()
                        .covering(Cover.OTHERS, "account", "account_name"),
                ACCOUNT.in("account")
                        .by("id")
                        .covering(Cover.SECRET, "password_hash")
                        .emptied(Map.of(
                                "login", "'erased-' || id",
                                "display_name", "'–'",
                                "password_hash", "NULL",
                                "email", "NULL",
                                "closed_at", "CURRENT_TIMESTAMP")),
                ACCOUNT.in("role_grant").covering(Cover.OTHERS, "granted_by", "revoked_by"),
                ACCOUNT.in("account_identity").covering(Cover.SECRET, "subject_hash"),
                ACCOUNT.in("session").covering(Cover.SECRET, "provider_session"),
                ACCOUNT.in("api_token"),
                ACCOUNT.in("invitation"),
                ACCOUNT.in("idempotent_answer").covering(Cover.OTHERS, "body", "sealed", "about"),
                ACCOUNT.in("audit_line").ofTheTrail().covering(Cover.OTHERS, "subject"));
    }

    @Override
    public List<Retained> retained() {
        return List.of(
                new Retained(RetentionKind.IDEMPOTENCY, "idempotent_answer", "answered_at < :moment"),
                new Retained(RetentionKind.SESSIONS, "session", "ended_at < :moment OR last_seen_at < :moment"),
                new Retained(RetentionKind.SESSIONS, "sign_in_try", "last_failure < :moment"),
                new Retained(RetentionKind.KEYS, "invitation", "expires_at < :moment"),
                new Retained(RetentionKind.KEYS, "api_token", "expires_at < :moment"),
                new Retained(RetentionKind.TRAIL, "audit_line", "at < :moment"));
    }
}
