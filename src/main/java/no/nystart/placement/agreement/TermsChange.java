package no.nystart.placement.agreement;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;
import no.nystart.register.codes.Need;
import org.jspecify.annotations.Nullable;

/** One thing that a version of an agreement says otherwise than the one before. */
public sealed interface TermsChange {

    record PeriodChanged(Span before, Span after) implements TermsChange {}

    record LeaderChanged(UUID before, UUID after) implements TermsChange {}

    /** Null where nobody stands in. */
    record DeputyChanged(@Nullable Deputy before, @Nullable Deputy after) implements TermsChange {}

    record GoalAdded(AgreedGoal goal) implements TermsChange {}

    record GoalDropped(AgreedGoal goal) implements TermsChange {}

    /** The same goal, of another kind or in other words. */
    record GoalReworded(AgreedGoal before, AgreedGoal after) implements TermsChange {}

    record TasksChanged(String before, String after) implements TermsChange {}

    /** Null where the day is not worked. */
    record HoursChanged(
            DayOfWeek day, @Nullable Shift before, @Nullable Shift after) implements TermsChange {}

    record AccommodationAdded(Need need) implements TermsChange {}

    record AccommodationDropped(Need need) implements TermsChange {}

    record FollowUpChanged(String before, String after) implements TermsChange {}

    /** Null where they concern nobody under 18. */
    record SafeguardsChanged(
            @Nullable Safeguards before, @Nullable Safeguards after) implements TermsChange {}

    /** Who must sign again, the guardian apart: a guardian signs what the young person signs. */
    default Set<Party> concerns() {
        return switch (this) {
            case LeaderChanged leader -> Set.of(Party.COMPANY);
            case DeputyChanged deputy -> Set.of(Party.COMPANY);
            case AccommodationAdded added -> Set.of(Party.YOUNG_PERSON, Party.COMPANY);
            case AccommodationDropped dropped -> Set.of(Party.YOUNG_PERSON, Party.COMPANY);
            case PeriodChanged period -> everybody();
            case GoalAdded added -> everybody();
            case GoalDropped dropped -> everybody();
            case GoalReworded reworded -> everybody();
            case TasksChanged tasks -> everybody();
            case HoursChanged hours -> everybody();
            case FollowUpChanged followUp -> everybody();
            case SafeguardsChanged safeguards -> everybody();
        };
    }

    private static Set<Party> everybody() {
        return Set.of(Party.YOUNG_PERSON, Party.COMPANY, Party.NAV);
    }
}
