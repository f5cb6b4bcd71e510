package no.nystart.register.people;

import static java.util.Map.entry;
import static no.nystart.privacy.PersonKind.LEADER;
import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.common.Refusal;
import no.nystart.privacy.Cover;
import no.nystart.privacy.Former;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonKind;
import no.nystart.privacy.PersonalRecords;
import no.nystart.privacy.PrivacyRefusal;

/** What the register keeps about people. Of somebody erased an empty row stays, for decisions and agreements to point to. */
@ApplicationScoped
class RegisterRecords implements PersonalRecords {

    private static final String NEVER = "'1900-01-01'";
    private static final String NOTHING = "''";
    private static final String NONE = "'{}'";

    /** Office and caseworker stay: the kept decisions are theirs. */
    private static final Map<String, String> EMPTY = Map.ofEntries(
            Map.entry("first_name", NOTHING),
            Map.entry("last_name", NOTHING),
            Map.entry("name_order", NOTHING),
            Map.entry("first_key", NOTHING),
            Map.entry("last_key", NOTHING),
            Map.entry("birth_date", NEVER),
            Map.entry("national_id", NOTHING),
            Map.entry("phone", "NULL"),
            Map.entry("email", "NULL"),
            Map.entry("emergency_name", "NULL"),
            Map.entry("emergency_phone", "NULL"),
            Map.entry("guardian_name", "NULL"),
            Map.entry("guardian_phone", "NULL"),
            Map.entry("sex", "NULL"),
            Map.entry("completed_upper_secondary", "false"),
            Map.entry("home_postal_code", NOTHING),
            Map.entry("home_postal_place", NOTHING),
            Map.entry("home_lat", "0"),
            Map.entry("home_lon", "0"),
            Map.entry("transport", NOTHING),
            Map.entry("max_commute_minutes", "1"),
            Map.entry("available_from", "NULL"),
            Map.entry("available_to", "NULL"),
            Map.entry("waiting_since", NEVER),
            Map.entry("follow_up_need", "1"),
            Map.entry("needs", NONE),
            Map.entry("interpreter", "NULL"),
            Map.entry("reserved_against_electronic", "false"),
            Map.entry("interests", NONE),
            Map.entry("learning_goals", NONE),
            Map.entry("company_wishes", NONE),
            Map.entry("aims_at_certificate", "false"),
            Map.entry("licences", NONE),
            Map.entry("certificates", NONE),
            Map.entry("norwegian_level", NOTHING),
            Map.entry("languages", NONE),
            Map.entry("protection", "'NONE'"),
            Map.entry("shielded", "false"),
            Map.entry("registered_on", NEVER),
            Map.entry("withdrawn_on", "CURRENT_DATE"),
            Map.entry("erased_on", "CURRENT_DATE"));

    /** The company and the days on which they led stay: kept placements are theirs. */
    private static final Map<String, String> EMPTY_LEADER = Map.ofEntries(
            Map.entry("code", "CAST(id AS text)"),
            Map.entry("name", Former.LEADER.sql()),
            Map.entry("email", "NULL"),
            Map.entry("phone", "NULL"),
            Map.entry("capacity", "0"),
            Map.entry("languages", NONE),
            Map.entry("accredited", "false"),
            Map.entry("ready", "false"),
            Map.entry("erased_on", "CURRENT_DATE"));

    private static final String ERASED = "SELECT erased_on IS NOT NULL FROM mentoring_leader WHERE id = :id";
    private static final String LEADS = "SELECT leads_to >= :today FROM mentoring_leader WHERE id = :id";

    /** Also of people who are hidden from whoever asks: to them a seat reads as reserved. */
    private static final String FOLLOWED =
            "SELECT EXISTS (SELECT FROM seat_booking WHERE leader = :id AND ends > :today)";

    private static final String CONTACT = """
            SELECT EXISTS (SELECT FROM role_grant g JOIN company c ON c.id = g.company JOIN account a ON a.id = g.account
                           WHERE g.account = :id AND g.role = 'COMPANY_CONTACT'
                           AND lower(btrim(c.contact_name)) = lower(btrim(a.display_name)))""";

    private static final String CASEWORKER = """
            SELECT EXISTS (SELECT FROM young_person
                           WHERE caseworker = :id AND withdrawn_on IS NULL AND erased_on IS NULL)""";

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    RegisterRecords(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> hindrance(PersonKind kind, UUID id) {
        return switch (kind) {
            case YOUNG_PERSON -> Optional.empty();
            case LEADER ->
                first(
                        id,
                        entry(ERASED, PrivacyRefusal.ALREADY_ERASED),
                        entry(FOLLOWED, PrivacyRefusal.STILL_FOLLOWS),
                        entry(LEADS, PrivacyRefusal.STILL_LEADS));
            case ACCOUNT ->
                first(
                        id,
                        entry(CONTACT, PrivacyRefusal.STILL_CONTACT),
                        entry(CASEWORKER, PrivacyRefusal.STILL_CASEWORKER));
        };
    }

    @SafeVarargs
    private Optional<Refusal> first(UUID id, Map.Entry<String, PrivacyRefusal>... asked) {
        return Arrays.stream(asked)
                .filter(each -> is(each.getKey(), id))
                .<Refusal>map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean is(String sql, UUID id) {
        Query query = entities.createNativeQuery(sql, Boolean.class).setParameter("id", id);
        if (sql.contains(":today")) {
            query.setParameter("today", clock.today());
        }
        return (boolean) query.getSingleResult();
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                YOUNG_PERSON
                        .in("young_person")
                        .by("id")
                        .covering(Cover.SEALED, "national_id", "phone", "email", "emergency_phone", "guardian_phone")
                        .emptied(EMPTY),
                YOUNG_PERSON.in("young_person_block"),
                YOUNG_PERSON.in("young_person_consent"),
                YOUNG_PERSON.in("activity_agreement"),
                YOUNG_PERSON.in("cohort_member"),
                YOUNG_PERSON.in("identity_claim"),
                YOUNG_PERSON.in("identity_conflict").covering(Cover.OTHERS, "other"),
                YOUNG_PERSON.in("identity_conflict").by("other").covering(Cover.OTHERS, "young_person"),
                YOUNG_PERSON.in("seat_booking"),
                LEADER.in("mentoring_leader").by("id").emptied(EMPTY_LEADER),
                LEADER.in("leader_place"),
                LEADER.in("cohort_leader"));
    }
}
