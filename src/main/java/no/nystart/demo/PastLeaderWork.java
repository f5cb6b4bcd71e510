package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Accounts;
import no.nystart.programme.accreditation.Accreditations;
import no.nystart.programme.accreditation.CoachConfirmations;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.coaching.Coaching;
import no.nystart.programme.coaching.Coachings;
import no.nystart.programme.coaching.LeaderGoals;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.task.Figure;
import no.nystart.programme.task.LeanTaskDetails;
import no.nystart.programme.task.LeanTasks;
import no.nystart.register.companies.MentoringLeader;

/** What leaders of a past cohort do between the gatherings, and what comes of it: coaching, goals, lean tasks, accreditation. */
@ApplicationScoped
class PastLeaderWork {

    private static final int WEEKS_TO_THE_FIRST_STEP = 12;
    private static final int WEEKS_TO_THE_RESULT = 40;
    private static final int WEEKS_OF_ALL = 52;
    private static final int COLLEAGUES = 3;

    /** Of how many leaders one does not get to the end of the lean task. */
    private static final int ONE_STOPS_IN = 6;

    /** Of how many leaders one has been accredited when the programme ends. */
    private static final int ONE_ACCREDITED_IN = 2;

    private final Coachings coachings;
    private final LeaderGoals goals;
    private final LeanTasks tasks;
    private final CoachConfirmations confirmations;
    private final Accreditations accreditations;
    private final Participants participants;
    private final Accounts accounts;

    @Inject
    PastLeaderWork(
            Coachings coachings,
            LeaderGoals goals,
            LeanTasks tasks,
            CoachConfirmations confirmations,
            Accreditations accreditations,
            Participants participants,
            Accounts accounts) {
        this.coachings = coachings;
        this.goals = goals;
        this.tasks = tasks;
        this.confirmations = confirmations;
        this.accreditations = accreditations;
        this.participants = participants;
        this.accounts = accounts;
    }

    void of(LeaderProgramme programme, List<MentoringLeader> leaders, PlayedCohort cohort, LocalDate today) {
        UUID coach = accounts.named("coach").orElseThrow().id();
        LocalDate starts = programme.startsOn();
        Bygone.on(starts, () -> coachings.planAll(programme.id(), coach, "Hos bedriften", cohort.coordinator()));
        for (Coaching one : coachings.ofProgramme(programme.id())) {
            if (one.on().isBefore(today)) {
                int colleagues = one.kind() == Coaching.Kind.TEAM ? COLLEAGUES : 0;
                Bygone.on(one.on(), () -> coachings.held(one.id(), colleagues, coach));
            }
        }
        for (int each = 0; each < leaders.size(); each++) {
            MentoringLeader leader = leaders.get(each);
            Participant participant = participants.newest(leader.id());
            Bygone.on(
                    starts, () -> goals.set(participant, "Ha ukentlige samtaler som gir energi", cohort.coordinator()));
            leanTask(participant.id(), each, starts, today, cohort.coordinator());
            LocalDate ends = starts.plusWeeks(WEEKS_OF_ALL);
            if (cohort.over() && each % ONE_ACCREDITED_IN == 0 && !leader.isAccredited()) {
                Bygone.on(ends, () -> accredit(leader.id(), participant.id(), coach, cohort.coordinator()));
            }
        }
    }

    private void accredit(UUID leader, UUID participant, UUID coach, UUID coordinator) {
        confirmations.confirm(List.of(participant), participant.toString(), coach);
        accreditations.give(leader, coordinator);
    }

    private void leanTask(UUID participant, int each, LocalDate starts, LocalDate today, UUID by) {
        LocalDate measured = starts.plusDays(4);
        LocalDate first = starts.plusWeeks(WEEKS_TO_THE_FIRST_STEP);
        LocalDate result = starts.plusWeeks(WEEKS_TO_THE_RESULT);
        UUID[] step = new UUID[1];
        Bygone.on(measured, () -> {
            tasks.describe(
                    participant,
                    null,
                    new LeanTaskDetails(
                            "Varer blir liggende og vente mellom to stasjoner",
                            "Under en halv time i kø",
                            "Tavle ved hver stasjon som viser hva som er neste jobb",
                            new Figure(new BigDecimal(52 + each), "minutter", measured)),
                    by);
            step[0] = tasks.add(participant, "Måle køen i en uke", first, by).id();
        });
        if (first.isBefore(today)) {
            Bygone.on(first, () -> tasks.done(participant, step[0], by));
        }
        if (result.isBefore(today)) {
            Bygone.on(result, () -> {
                if (each % ONE_STOPS_IN == ONE_STOPS_IN - 1) {
                    tasks.stop(participant, "Linja er lagt ned", by);
                } else {
                    tasks.finish(participant, new BigDecimal(21 + each), "Neste jobb er alltid synlig", by);
                }
            });
        }
    }
}
