package no.nystart.followup;

import static no.nystart.privacy.PersonKind.YOUNG_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import no.nystart.privacy.Holding;
import no.nystart.privacy.PersonalRecords;
import no.nystart.privacy.Retained;
import no.nystart.privacy.RetentionKind;

/** What the follow-up keeps about people. */
@ApplicationScoped
class FollowUpRecords implements PersonalRecords {

    private static final String OVER =
            "SELECT id FROM placement WHERE ends < :day AND state IN ('COMPLETED', 'ENDED_EARLY')";
    private static final String OF_OLD_PLACEMENTS = "placement IN (" + OVER + ")";

    private static final List<String> OWN_VOICE = List.of("pulse", "own_goal", "own_progress");
    private static final List<String> FOLLOW_UP = List.of(
            "appointment",
            "standstill",
            "check_in_link",
            "check_in",
            "absence",
            "concern",
            "raised_flag",
            "triangle_review",
            "review_contribution",
            "minutes_answer",
            "next_step");

    @Override
    public List<Holding> holdings() {
        return Stream.concat(
                        Stream.concat(OWN_VOICE.stream(), FOLLOW_UP.stream())
                                .map(table -> YOUNG_PERSON.in(table).below("placement")),
                        Stream.of(
                                YOUNG_PERSON.in("talk"),
                                YOUNG_PERSON.in("check_in_session").below("check_in_link", "link"),
                                YOUNG_PERSON.in("goal_progress").below("check_in"),
                                YOUNG_PERSON.in("flag_handling").below("raised_flag", "flag")))
                .toList();
    }

    @Override
    public List<Retained> retained() {
        return Stream.of(
                        OWN_VOICE.stream()
                                .map(table -> new Retained(RetentionKind.OWN_VOICE, table, OF_OLD_PLACEMENTS)),
                        FOLLOW_UP.stream()
                                .map(table -> new Retained(RetentionKind.FOLLOW_UP, table, OF_OLD_PLACEMENTS)),
                        Stream.of(
                                ofOld("check_in_session", "link", "check_in_link"),
                                ofOld("goal_progress", "check_in", "check_in"),
                                ofOld("flag_handling", "flag", "raised_flag"),
                                new Retained(RetentionKind.SESSIONS, "check_in_session", "expires_at < :moment"),
                                new Retained(RetentionKind.TALKS, "talk", "coalesce(held_on, wanted_on) < :day")))
                .flatMap(rules -> rules)
                .toList();
    }

    private static Retained ofOld(String table, String column, String above) {
        return new Retained(
                RetentionKind.FOLLOW_UP,
                table,
                column + " IN (SELECT id FROM " + above + " WHERE " + OF_OLD_PLACEMENTS + ")");
    }
}
