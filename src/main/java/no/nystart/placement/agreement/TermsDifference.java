package no.nystart.placement.agreement;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import no.nystart.placement.agreement.TermsChange.AccommodationAdded;
import no.nystart.placement.agreement.TermsChange.AccommodationDropped;
import no.nystart.placement.agreement.TermsChange.DeputyChanged;
import no.nystart.placement.agreement.TermsChange.FollowUpChanged;
import no.nystart.placement.agreement.TermsChange.GoalAdded;
import no.nystart.placement.agreement.TermsChange.GoalDropped;
import no.nystart.placement.agreement.TermsChange.GoalReworded;
import no.nystart.placement.agreement.TermsChange.HoursChanged;
import no.nystart.placement.agreement.TermsChange.LeaderChanged;
import no.nystart.placement.agreement.TermsChange.PeriodChanged;
import no.nystart.placement.agreement.TermsChange.SafeguardsChanged;
import no.nystart.placement.agreement.TermsChange.TasksChanged;
import org.jspecify.annotations.Nullable;

/** What one version of an agreement says otherwise than the one before; empty exactly when they are equal. */
public final class TermsDifference {

    private final AgreementTerms before;
    private final AgreementTerms after;
    private final List<TermsChange> changes = new ArrayList<>();

    private TermsDifference(AgreementTerms before, AgreementTerms after) {
        this.before = before;
        this.after = after;
    }

    /** In the order in which an agreement is read. */
    public static List<TermsChange> between(AgreementTerms before, AgreementTerms after) {
        TermsDifference difference = new TermsDifference(before, after);
        difference.note(before.period(), after.period(), PeriodChanged::new);
        difference.note(before.leader(), after.leader(), LeaderChanged::new);
        difference.note(before.deputy(), after.deputy(), DeputyChanged::new);
        difference.goals();
        difference.note(before.tasks(), after.tasks(), TasksChanged::new);
        difference.hours();
        difference.accommodations();
        difference.note(before.followUp(), after.followUp(), FollowUpChanged::new);
        difference.note(before.safeguards(), after.safeguards(), SafeguardsChanged::new);
        return List.copyOf(difference.changes);
    }

    private <T> void note(@Nullable T was, @Nullable T is, BiFunction<T, T, TermsChange> change) {
        if (!Objects.equals(was, is)) {
            changes.add(change.apply(was, is));
        }
    }

    private void goals() {
        Map<UUID, AgreedGoal> was = byId(before.goals());
        Map<UUID, AgreedGoal> is = byId(after.goals());
        for (AgreedGoal goal : after.goals()) {
            AgreedGoal old = was.get(goal.id());
            if (old == null) {
                changes.add(new GoalAdded(goal));
            } else {
                note(old, goal, GoalReworded::new);
            }
        }
        before.goals().stream()
                .filter(goal -> !is.containsKey(goal.id()))
                .map(GoalDropped::new)
                .forEach(changes::add);
    }

    private static Map<UUID, AgreedGoal> byId(List<AgreedGoal> goals) {
        return goals.stream().collect(Collectors.toMap(AgreedGoal::id, goal -> goal));
    }

    private void hours() {
        for (DayOfWeek day : DayOfWeek.values()) {
            note(
                    before.hours().shifts().get(day),
                    after.hours().shifts().get(day),
                    (was, is) -> new HoursChanged(day, was, is));
        }
    }

    private void accommodations() {
        after.accommodations().stream()
                .filter(need -> !before.accommodations().contains(need))
                .map(AccommodationAdded::new)
                .forEach(changes::add);
        before.accommodations().stream()
                .filter(need -> !after.accommodations().contains(need))
                .map(AccommodationDropped::new)
                .forEach(changes::add);
    }
}
