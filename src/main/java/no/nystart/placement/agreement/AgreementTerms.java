package no.nystart.placement.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.nystart.register.codes.Need;
import org.jspecify.annotations.Nullable;

/**
 * What one version of an agreement says. Two versions that say the same are equal, whatever order it was typed in.
 *
 * @param leader the mentoring leader
 * @param deputy who stands in for them, or null
 * @param followUp in words: who talks with whom, when and how
 * @param safeguards for somebody under 18, otherwise null
 */
public record AgreementTerms(
        Span period,
        UUID leader,
        @Nullable Deputy deputy,
        List<AgreedGoal> goals,
        String tasks,
        WorkingWeek hours,
        List<Need> accommodations,
        String followUp,
        @Nullable Safeguards safeguards) {

    public AgreementTerms {
        goals = goals.stream().sorted(Comparator.comparing(AgreedGoal::id)).toList();
        accommodations = accommodations.stream().distinct().sorted().toList();
        tasks = tasks.strip();
        followUp = followUp.strip();
    }

    /** The same for other days. */
    public AgreementTerms during(Span otherPeriod) {
        return new AgreementTerms(
                otherPeriod, leader, deputy, goals, tasks, hours, accommodations, followUp, safeguards);
    }

    /** The same under another mentoring leader. */
    public AgreementTerms ledBy(UUID otherLeader) {
        return new AgreementTerms(
                period, otherLeader, deputy, goals, tasks, hours, accommodations, followUp, safeguards);
    }

    /** The same with somebody who stands in, or with nobody. */
    public AgreementTerms with(@Nullable Deputy otherDeputy) {
        return new AgreementTerms(
                period, leader, otherDeputy, goals, tasks, hours, accommodations, followUp, safeguards);
    }

    boolean guardianCoSigns() {
        return safeguards != null && safeguards.guardian() == Safeguards.Guardian.CO_SIGNS;
    }
}
