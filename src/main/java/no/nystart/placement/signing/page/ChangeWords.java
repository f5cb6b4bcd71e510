package no.nystart.placement.signing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Deputy;
import no.nystart.placement.agreement.Safeguards;
import no.nystart.placement.agreement.Shift;
import no.nystart.placement.agreement.TermsChange;
import no.nystart.placement.agreement.TermsDifference;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** What a version says otherwise than the one before it: a sentence for each change, with what was and what is. */
@ApplicationScoped
public class ChangeWords {

    private final TermsWords terms;
    private final Messages messages;

    @Inject
    ChangeWords(TermsWords terms, Messages messages) {
        this.terms = terms;
        this.messages = messages;
    }

    /** Empty exactly when both say the same. */
    public List<String> between(AgreementTerms before, AgreementTerms after) {
        return TermsDifference.between(before, after).stream()
                .map(this::sentence)
                .toList();
    }

    private String sentence(TermsChange change) {
        TermsMessages words = messages.of(TermsMessages.class);
        return switch (change) {
            case TermsChange.PeriodChanged period ->
                words.periodChanged(terms.period(period.before()), terms.period(period.after()));
            case TermsChange.LeaderChanged leader ->
                words.leaderChanged(terms.leader(leader.before()), terms.leader(leader.after()));
            case TermsChange.DeputyChanged deputy -> deputy(words, deputy.before(), deputy.after());
            case TermsChange.GoalAdded added -> words.goalAdded(terms.goal(added.goal()));
            case TermsChange.GoalDropped dropped -> words.goalDropped(terms.goal(dropped.goal()));
            case TermsChange.GoalReworded goal ->
                words.goalReworded(terms.goal(goal.before()), terms.goal(goal.after()));
            case TermsChange.TasksChanged tasks -> words.tasksChanged(tasks.before(), tasks.after());
            case TermsChange.HoursChanged hours -> hours(words, hours.day(), hours.before(), hours.after());
            case TermsChange.AccommodationAdded added -> words.accommodationAdded(terms.need(added.need()));
            case TermsChange.AccommodationDropped dropped -> words.accommodationDropped(terms.need(dropped.need()));
            case TermsChange.FollowUpChanged followUp -> words.followUpChanged(followUp.before(), followUp.after());
            case TermsChange.SafeguardsChanged safeguards -> safeguards(words, safeguards.before(), safeguards.after());
        };
    }

    private String deputy(TermsMessages words, @Nullable Deputy before, @Nullable Deputy after) {
        if (after == null) {
            return before == null ? "" : words.deputyDropped(terms.deputy(before));
        }
        return before == null
                ? words.deputyAdded(terms.deputy(after))
                : words.deputyChanged(terms.deputy(before), terms.deputy(after));
    }

    private String hours(TermsMessages words, DayOfWeek day, @Nullable Shift before, @Nullable Shift after) {
        if (after == null) {
            return before == null ? "" : words.hoursDropped(terms.shift(day, before));
        }
        return before == null
                ? words.hoursAdded(terms.shift(day, after))
                : words.hoursChanged(terms.shift(day, before), terms.shift(day, after));
    }

    private String safeguards(TermsMessages words, @Nullable Safeguards before, @Nullable Safeguards after) {
        if (after == null) {
            return words.safeguardsDropped();
        }
        String now = String.join(" ", terms.safeguards(after));
        return before == null
                ? words.safeguardsAdded(now)
                : words.safeguardsChanged(String.join(" ", terms.safeguards(before)), now);
    }
}
