package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Accounts;
import no.nystart.access.confidentiality.Declarations;
import no.nystart.common.FieldClock;
import no.nystart.programme.accreditation.Accreditations;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.coaching.CoachNotes;
import no.nystart.programme.coaching.Coaching;
import no.nystart.programme.coaching.Coachings;
import no.nystart.programme.coaching.LeaderGoals;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.task.Figure;
import no.nystart.programme.task.LeanTaskDetails;
import no.nystart.programme.task.LeanTasks;
import no.nystart.register.companies.MentoringLeader;

/** What goes on between the gatherings: coaching, own goals, lean tasks, accreditations. */
@ApplicationScoped
class DemoCoaching {

    private final Coachings coachings;
    private final CoachNotes notes;
    private final LeaderGoals goals;
    private final LeanTasks tasks;
    private final Accreditations accreditations;
    private final Declarations declarations;
    private final Participants participants;
    private final Accounts accounts;
    private final FieldClock clock;

    @Inject
    DemoCoaching(
            Coachings coachings,
            CoachNotes notes,
            LeaderGoals goals,
            LeanTasks tasks,
            Accreditations accreditations,
            Declarations declarations,
            Participants participants,
            Accounts accounts,
            FieldClock clock) {
        this.coachings = coachings;
        this.notes = notes;
        this.goals = goals;
        this.tasks = tasks;
        this.accreditations = accreditations;
        this.declarations = declarations;
        this.participants = participants;
        this.accounts = accounts;
        this.clock = clock;
    }

    void of(LeaderProgramme programme, List<MentoringLeader> leaders, UUID coordinator) {
        UUID coach = accounts.named("coach").orElseThrow().id();
        declarations.declare(coach);
        coachings.planAll(programme.id(), coach, "Hos bedriften", coordinator);
        LocalDate today = clock.today();
        List<Coaching> due = coachings.ofCoach(coach).stream()
                .filter(one -> !one.on().isAfter(today))
                .toList();
        due.stream().skip(2).forEach(one -> coachings.held(one.id(), 0, coach));
        due.stream()
                .skip(2)
                .findFirst()
                .ifPresent(one -> notes.write(
                        one.id(), "Vil øve på å gi tilbakemeldinger. Tar det opp igjen neste gang.", coach));
        for (int each = 0; each < leaders.size(); each++) {
            MentoringLeader leader = leaders.get(each);
            Participant participant = participants.newest(leader.id());
            goal(participant, each, coordinator);
            leanTask(participant, each, programme.startsOn().plusDays(4), coordinator);
            if (leader.isAccredited()) {
                // the first was given so long ago that its re-check comes near
                accreditations.takeOver(leader.id(), today.minusMonths(each < 4 ? 23 : 5), coordinator);
            }
        }
    }

    private void goal(Participant participant, int each, UUID by) {
        if (each % 2 == 0) {
            goals.set(participant, "Gi tilbakemeldinger som gir energi", by);
        }
        if (each % 3 == 0) {
            UUID goal = goals.set(participant, "Spørre mer og svare mindre", by).id();
            goals.reach(List.of(participant.id()), goal, by);
        }
    }

    /** Of every five: two underway, one finished, one stopped, one not described. */
    private void leanTask(Participant participant, int each, LocalDate measured, UUID by) {
        int kind = each % 5;
        if (kind == 4) {
            return;
        }
        UUID id = participant.id();
        tasks.describe(
                id,
                null,
                new LeanTaskDetails(
                        "Omstillingen mellom to jobber tar for lang tid",
                        "Under 15 minutter hver gang",
                        "Fast plass til verktøyet og en sjekkliste som alle bruker",
                        new Figure(new BigDecimal(38 + each), "minutter", measured)),
                by);
        UUID first = tasks.add(id, "Måle ti omstillinger", clock.today().plusDays(7), by)
                .id();
        tasks.add(id, "Merke opp verktøytavlen", clock.today().plusDays(21), by);
        tasks.done(id, first, by);
        switch (kind) {
            case 2 ->
                tasks.finish(id, new BigDecimal(14), "Omstillingen går raskere, og ingen leter etter verktøy", by);
            case 3 -> tasks.stop(id, "Maskinen blir byttet ut før sommeren", by);
            default -> {}
        }
    }
}
