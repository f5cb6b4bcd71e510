package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Accounts;
import no.nystart.common.FieldClock;
import no.nystart.common.Workday;
import no.nystart.programme.attendance.Attendances;
import no.nystart.programme.attendance.CatchUps;
import no.nystart.programme.attendance.GatheringSeat.Attendance;
import no.nystart.programme.attendance.GatheringSeats;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.GatheringDetails;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.programme.course.ProgrammeDetails;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;

/**
 * The cohort's leader programme, in its eleventh week: one gathering held, three to come. Whoever the register has as ready
 * has attended, so that the matching finds the leaders as it did without it.
 */
@ApplicationScoped
class DemoProgramme {

    static final UUID LEAN = UUID.fromString("00000000-0000-7000-8000-000000380001");
    private static final int WEEKS_AGO = 10;
    private static final int SEATS = 16;

    /** Missed the first gathering and made it good. */
    private static final String MADE_GOOD = "Våken Sikring";

    /** Cancelled the second gathering, and waits for a seat again. */
    private static final String WAITS = "Presis Vekt";

    private final LeaderProgrammes programmes;
    private final Gatherings gatherings;
    private final Participants participants;
    private final GatheringSeats seats;
    private final Attendances attendances;
    private final CatchUps catchUps;
    private final DemoCoaching coaching;
    private final Leaders leaders;
    private final Accounts accounts;
    private final FieldClock clock;

    @Inject
    DemoProgramme(
            LeaderProgrammes programmes,
            Gatherings gatherings,
            Participants participants,
            GatheringSeats seats,
            Attendances attendances,
            CatchUps catchUps,
            DemoCoaching coaching,
            Leaders leaders,
            Accounts accounts,
            FieldClock clock) {
        this.programmes = programmes;
        this.gatherings = gatherings;
        this.participants = participants;
        this.seats = seats;
        this.attendances = attendances;
        this.catchUps = catchUps;
        this.coaching = coaching;
        this.leaders = leaders;
        this.accounts = accounts;
        this.clock = clock;
    }

    void of(Cohort cohort) {
        UUID coordinator = accounts.named("koordinator").orElseThrow().id();
        LocalDate start = Workday.onOrAfter(clock.today().minusWeeks(WEEKS_AGO));
        List<MentoringLeader> all = leaders.byIds(cohort.leaders()).stream()
                .sorted(Comparator.comparing(MentoringLeader::name))
                .toList();
        Set<UUID> readyBefore = all.stream()
                .filter(MentoringLeader::isReady)
                .map(MentoringLeader::id)
                .collect(Collectors.toSet());
        LeaderProgramme programme = programmes.make(
                cohort.region(),
                new ProgrammeDetails(
                        LEAN, "LEAN med GLØD, Glåmdal", cohort.id(), start, "Rådhussalen, Kongsvinger", SEATS),
                coordinator);
        all.forEach(leader -> participants.join(programme.id(), leader.id(), coordinator));
        List<Gathering> held = gatherings.of(programme.id());
        attendances.note(
                held.getFirst().id(),
                all.stream()
                        .collect(Collectors.toMap(
                                MentoringLeader::id,
                                leader -> readyBefore.contains(leader.id())
                                                && !leader.name().equals(MADE_GOOD)
                                        ? Attendance.ATTENDED
                                        : Attendance.ABSENT)),
                coordinator);
        for (MentoringLeader leader : all) {
            Participant participant = participants.newest(leader.id());
            if (leader.name().equals(MADE_GOOD)) {
                catchUp(participant, held.getFirst(), "Gå gjennom målprosessen med coachen", coordinator);
                catchUps.done(participant, held.getFirst().id(), coordinator);
            } else if (!readyBefore.contains(leader.id())) {
                catchUp(
                        participant,
                        held.getFirst(),
                        "Lese kursheftet og være med en dag hos en annen leder",
                        coordinator);
            }
            if (leader.name().equals(WAITS)) {
                changesTheirMind(participant, held.get(1), all.size() - 1, coordinator);
            }
        }
        coaching.of(programme, all, coordinator);
    }

    private void catchUp(Participant participant, Gathering missed, String what, UUID by) {
        catchUps.agree(participant, missed.id(), what, clock.today().plusWeeks(2), by);
    }

    private void changesTheirMind(Participant participant, Gathering gathering, int seatsLeft, UUID by) {
        seats.cancel(gathering.id(), participant, "Ferie", by);
        gatherings.change(
                gathering.id(),
                "v" + gathering.version(),
                new GatheringDetails(
                        gathering.startsOn(),
                        gathering.endsOn(),
                        "Biblioteket, Kongsvinger",
                        seatsLeft,
                        "Salen pusses opp"),
                by);
        seats.signUp(gathering.id(), participant, by);
    }
}
