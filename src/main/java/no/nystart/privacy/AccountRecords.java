package no.nystart.privacy;

import static no.nystart.privacy.PersonKind.ACCOUNT;
import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refusal;

/** What the ground floor keeps: accounts, how they sign in, and the trail. */
@ApplicationScoped
class AccountRecords implements PersonalRecords {

    private static final String ERASED_LOGIN = "'erased-' || id";

    /** What their rights made them; a young person was nothing but that. */
    private static final String FORMER =
            """
            (SELECT CASE WHEN bool_or(g.role = 'MENTEE') THEN '–' WHEN bool_or(g.role = 'SUPERVISOR') THEN %s
                         WHEN bool_or(g.role = 'COMPANY_CONTACT') THEN %s ELSE %s END
             FROM role_grant g WHERE g.account = account.id)""".formatted(Former.LEADER.sql(), Former.CONTACT.sql(), Former.EMPLOYEE.sql());

    private static final String YOUNG =
            "SELECT EXISTS (SELECT FROM role_grant WHERE account = :id AND young_person IS NOT NULL)";
    private static final String OPEN = "SELECT closed_at IS NULL FROM account WHERE id = :id";
    private static final String ERASED = "SELECT login = " + ERASED_LOGIN + " FROM account WHERE id = :id";

    private final EntityManager entities;

    @Inject
    AccountRecords(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Refusal> hindrance(PersonKind kind, UUID id) {
        if (kind != ACCOUNT) {
            return Optional.empty();
        }
        if (is(YOUNG, id)) {
            return Optional.of(PrivacyRefusal.IS_A_YOUNG_PERSON);
        }
        if (is(OPEN, id)) {
            return Optional.of(PrivacyRefusal.ACCOUNT_IS_OPEN);
        }
        return is(ERASED, id) ? Optional.of(PrivacyRefusal.ALREADY_ERASED) : Optional.empty();
    }

    private boolean is(String sql, UUID id) {
        return (boolean) entities.createNativeQuery(sql, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

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
                                "login", ERASED_LOGIN,
                                "display_name", FORMER,
                                "password_hash", "NULL",
                                "email", "NULL",
                                "closed_at", "coalesce(closed_at, CURRENT_TIMESTAMP)")),
                ACCOUNT.in("role_grant")
                        .staying("reason", "revoked_reason")
                        .covering(Cover.OTHERS, "granted_by", "revoked_by"),
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
