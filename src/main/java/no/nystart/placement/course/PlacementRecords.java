package no.nystart.placement.course;

import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refusal;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonKind;
import no.nystart.privacy.PersonalRecords;
import no.nystart.privacy.PrivacyRefusal;
import no.nystart.privacy.Retained;
import no.nystart.privacy.RetentionKind;

/**
 * What decisions, agreements and placements keep about people. What was decided, answered and signed stays, as documents of
 * the case; what happened in the placement does not.
 */
@ApplicationScoped
class PlacementRecords implements PersonalRecords {

    /** Whose placements are all over for so long, or who left so long ago without one. */
    private static final String CASE_IS_OLD = """
            erased_on IS NULL
            AND NOT EXISTS (SELECT FROM placement p WHERE p.young_person = young_person.id
                            AND (p.ends >= :day OR p.state NOT IN ('COMPLETED', 'ENDED_EARLY')))
            AND NOT EXISTS (SELECT FROM proposed_match m WHERE m.young_person = young_person.id
                            AND (m.state IN ('OPEN', 'AGREED') OR m.asked_on >= :day))
            AND (withdrawn_on < :day OR EXISTS (SELECT FROM placement p WHERE p.young_person = young_person.id))""";

    private static final String UNDER_WAY = """
            SELECT EXISTS (SELECT FROM proposed_match WHERE young_person = :id AND state IN ('OPEN', 'AGREED'))
                OR EXISTS (SELECT FROM placement
                           WHERE young_person = :id AND state IN ('AWAITING_START', 'RUNNING', 'PAUSED'))""";

    private static final String FOLLOWED = """
            SELECT EXISTS (SELECT FROM proposed_match WHERE leader = :id AND state IN ('OPEN', 'AGREED'))
                OR EXISTS (SELECT FROM placement
                           WHERE (leader = :id OR deputy = :id) AND state IN ('AWAITING_START', 'RUNNING', 'PAUSED'))""";

    private final EntityManager entities;

    @Inject
    PlacementRecords(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                YOUNG_PERSON.in("decision").staying("reason", "shown"),
                YOUNG_PERSON.in("proposed_match").staying(),
                YOUNG_PERSON.in("match_answer").below("proposed_match", "match").staying("on_behalf_because", "told"),
                YOUNG_PERSON.in("match_talk").below("proposed_match", "match"),
                YOUNG_PERSON
                        .in("match_reminder")
                        .below("proposed_match", "match")
                        .staying(),
                YOUNG_PERSON
                        .in("match_extension")
                        .below("proposed_match", "match")
                        .staying("reason"),
                YOUNG_PERSON
                        .in("match_withdrawal")
                        .below("proposed_match", "match")
                        .staying("reason"),
                YOUNG_PERSON.in("agreement").staying(),
                YOUNG_PERSON.in("agreement_version").below("agreement").staying("terms", "why"),
                YOUNG_PERSON
                        .in("agreement_signature")
                        .below("agreement_version", "version")
                        .staying("signatory", "on_behalf_because", "told"),
                YOUNG_PERSON
                        .in("signature_confirmation")
                        .below("agreement_version", "version")
                        .staying(),
                YOUNG_PERSON
                        .in("agreement_lapse")
                        .below("proposed_match", "match")
                        .staying(),
                YOUNG_PERSON.in("placement"),
                YOUNG_PERSON.in("placement_event").below("placement"),
                YOUNG_PERSON.in("change_proposal").below("placement"));
    }

    @Override
    public List<Retained> retained() {
        return List.of(
                new Retained(
                        RetentionKind.DRAFTS,
                        "agreement_version",
                        "state = 'WITHDRAWN' AND settled_on < :day AND NOT EXISTS ("
                                + "SELECT FROM agreement_signature s WHERE s.version = agreement_version.id)"),
                new Retained(RetentionKind.CASES, "young_person", CASE_IS_OLD));
    }

    @Override
    public Optional<Refusal> hindrance(PersonKind kind, UUID id) {
        return switch (kind) {
            case YOUNG_PERSON -> is(UNDER_WAY, id) ? Optional.of(PrivacyRefusal.STILL_UNDER_WAY) : Optional.empty();
            case LEADER -> is(FOLLOWED, id) ? Optional.of(PrivacyRefusal.STILL_FOLLOWS) : Optional.empty();
            case ACCOUNT -> Optional.empty();
        };
    }

    private boolean is(String sql, UUID id) {
        return (boolean) entities.createNativeQuery(sql, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
