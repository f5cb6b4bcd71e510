package no.nystart.placement.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nystart.common.Fault;

/** Whether terms may be signed: each rule is a method that says what is wrong, or nothing. */
public final class AgreementRules {

    private final AgreementTerms terms;
    private final Circumstances circumstances;

    private AgreementRules(AgreementTerms terms, Circumstances circumstances) {
        this.terms = terms;
        this.circumstances = circumstances;
    }

    /** @return what is wrong, each with its field; empty when the terms may be signed */
    public static List<Fault> faults(AgreementTerms terms, Circumstances circumstances) {
        List<Fault> faults = new ArrayList<>(new AgreementRules(terms, circumstances).ofEverybody());
        if (circumstances.isMinor()) {
            faults.addAll(new YoungWorkerRules(terms).faults());
        }
        return faults;
    }

    private List<Fault> ofEverybody() {
        return Stream.of(
                        longEnough(),
                        shortEnough(),
                        withinTheOffer(),
                        hasAGoal(),
                        otherGoalIsSaid(),
                        saysTheTasks(),
                        hasAWorkingDay(),
                        saysTheFollowUp(),
                        deputyIsSomebodyElse(),
                        deputyStandsInWithinThePeriod(),
                        oldEnoughForThePlace())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fault> longEnough() {
        return Fault.where(
                terms.period().ends().isBefore(circumstances.allowance().earliestEnd()),
                "ends",
                AgreementRefusal.TOO_SHORT,
                Allowance.FEWEST_MONTHS,
                circumstances.allowance().earliestEnd().minusDays(1));
    }

    private Optional<Fault> shortEnough() {
        return Fault.where(
                terms.period().ends().isAfter(circumstances.allowance().latestEnd()),
                "ends",
                AgreementRefusal.TOO_LONG_PLACEMENT,
                Allowance.MOST_MONTHS,
                circumstances.allowance().latestEnd().minusDays(1));
    }

    private Optional<Fault> withinTheOffer() {
        return Fault.where(
                terms.period().ends().isAfter(circumstances.offerEnds()),
                "ends",
                AgreementRefusal.ENDS_AFTER_OFFER,
                circumstances.offerEnds().minusDays(1));
    }

    private Optional<Fault> hasAGoal() {
        return Fault.where(terms.goals().isEmpty(), "goals", AgreementRefusal.NO_GOAL);
    }

    private Optional<Fault> otherGoalIsSaid() {
        return Fault.where(
                terms.goals().stream()
                        .anyMatch(goal ->
                                goal.kind() == GoalKind.OTHER && goal.words().isEmpty()),
                "goals",
                AgreementRefusal.GOAL_WITHOUT_WORDS);
    }

    private Optional<Fault> saysTheTasks() {
        return Fault.where(terms.tasks().isEmpty(), "tasks", AgreementRefusal.NO_TASKS);
    }

    private Optional<Fault> hasAWorkingDay() {
        return Fault.where(terms.hours().shifts().isEmpty(), "hours", AgreementRefusal.NO_WORKING_DAY);
    }

    private Optional<Fault> saysTheFollowUp() {
        return Fault.where(terms.followUp().isEmpty(), "followUp", AgreementRefusal.NO_FOLLOW_UP);
    }

    private Optional<Fault> deputyIsSomebodyElse() {
        Deputy deputy = terms.deputy();
        return Fault.where(
                deputy != null && deputy.leader().equals(terms.leader()), "deputy", AgreementRefusal.DEPUTY_IS_LEADER);
    }

    private Optional<Fault> deputyStandsInWithinThePeriod() {
        Deputy deputy = terms.deputy();
        return Fault.where(
                deputy != null
                        && (deputy.days().days() == 0
                                || !deputy.days().within(terms.period()).equals(deputy.days())),
                "deputy",
                AgreementRefusal.DEPUTY_OUTSIDE_PERIOD);
    }

    private Optional<Fault> oldEnoughForThePlace() {
        return Fault.where(
                circumstances.age() < circumstances.placeMinAge(),
                "tasks",
                AgreementRefusal.PLACE_DEMANDS_AGE,
                circumstances.placeMinAge());
    }
}
