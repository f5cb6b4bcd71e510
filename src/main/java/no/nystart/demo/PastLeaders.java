package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.Workday;
import no.nystart.programme.attendance.Attendances;
import no.nystart.programme.attendance.CatchUps;
import no.nystart.programme.attendance.GatheringSeat.Attendance;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.programme.course.ProgrammeDetails;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;

/**
 * The leader programme of a past cohort, which begins nine weeks before its first placements: at each gathering one leader is
 * missed, and does what was agreed on instead, but not the last of those who are underway.
 */
@ApplicationScoped
class PastLeaders implements DemoChapter {

    private static final int ORDER = 10;
    private static final int WEEKS_BEFORE = 9;
    private static final int SEATS = 15;

    private final LeaderProgrammes programmes;
    private final Gatherings gatherings;
    private final Participants participants;
    private final Attendances attendances;
    private final CatchUps catchUps;
    private final PastLeaderWork work;
    private final Leaders leaders;

    @Inject
    PastLeaders(
            LeaderProgrammes programmes,
            Gatherings gatherings,
            Participants participants,
            Attendances attendances,
            CatchUps catchUps,
            PastLeaderWork work,
            Leaders leaders) {
        this.programmes = programmes;
        this.gatherings = gatherings;
        this.participants = participants;
        this.attendances = attendances;
        this.catchUps = catchUps;
        this.work = work;
        this.leaders = leaders;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell(PlayedCohort cohort, LocalDate today) {
        String name = cohort.over() ? "LEAN med GLØD, første kull" : "LEAN med GLØD, kullet som er i gang";
        if (programmes.of(Set.of(DemoRegister.REGION)).stream()
                .noneMatch(programme -> programme.name().equals(name))) {
            begin(name, cohort, today);
        }
    }

    private void begin(String name, PlayedCohort cohort, LocalDate today) {
        LocalDate starts = Workday.onOrAfter(cohort.starts().minusWeeks(WEEKS_BEFORE));
        List<MentoringLeader> all = leaders.byIds(cohort.leaders()).stream()
                .sorted(Comparator.comparing(MentoringLeader::name))
                .toList();
        LeaderProgramme[] made = new LeaderProgramme[1];
        Bygone.on(starts.minusDays(7), () -> {
            made[0] = programmes.make(
                    DemoRegister.REGION,
                    new ProgrammeDetails(
                            DemoProgramme.LEAN, name, cohort.id(), starts, "Rådhussalen, Kongsvinger", SEATS),
                    cohort.coordinator());
            all.forEach(leader -> participants.join(made[0].id(), leader.id(), cohort.coordinator()));
        });
        List<Gathering> held = gatherings.of(made[0].id()).stream()
                .filter(gathering -> gathering.endsOn().isBefore(today))
                .toList();
        for (int number = 0; number < held.size(); number++) {
            boolean isLast = number == held.size() - 1 && !cohort.over();
            meet(held.get(number), all, all.get(number * 3), isLast, cohort.coordinator());
        }
        work.of(made[0], all, cohort, today);
    }

    private void meet(
            Gathering gathering, List<MentoringLeader> all, MentoringLeader missed, boolean isLast, UUID coordinator) {
        Map<UUID, Attendance> came = new HashMap<>();
        all.forEach(leader ->
                came.put(leader.id(), leader.id().equals(missed.id()) ? Attendance.ABSENT : Attendance.ATTENDED));
        Bygone.on(gathering.endsOn(), () -> attendances.note(gathering.id(), came, coordinator));
        Participant participant = participants.newest(missed.id());
        LocalDate agreed = gathering.endsOn().plusDays(1);
        Bygone.on(
                agreed,
                () -> catchUps.agree(
                        participant,
                        gathering.id(),
                        "Være med en dag hos en annen leder",
                        agreed.plusWeeks(2),
                        coordinator));
        if (!isLast) {
            Bygone.on(agreed.plusDays(9), () -> catchUps.done(participant, gathering.id(), coordinator));
        }
    }
}
