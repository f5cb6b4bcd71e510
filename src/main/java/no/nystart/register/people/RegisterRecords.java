package no.nystart.register.people;

import static no.nystart.privacy.PersonKind.LEADER;
import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import no.nystart.privacy.Cover;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonalRecords;

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
                LEADER.in("mentoring_leader").by("id"),
                LEADER.in("leader_place"),
                LEADER.in("cohort_leader"));
    }
}
