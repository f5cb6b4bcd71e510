package no.nystart.programme.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.programme.attendance.GatheringSeat.Attendance;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;

/** Who came to a gathering: it decides at once who is ready. */
@ApplicationScoped
public class Attendances {

    private final Gatherings gatherings;
    private final GatheringSeats seats;
    private final Readiness readiness;
    private final EntityManager entities;
    private final Stamps stamps;

    @Inject
    Attendances(
            Gatherings gatherings, GatheringSeats seats, Readiness readiness, EntityManager entities, Stamps stamps) {
        this.gatherings = gatherings;
        this.seats = seats;
        this.readiness = readiness;
        this.entities = entities;
        this.stamps = stamps;
    }

    /**
     * Notes who came and who was missed, signed up or not; whoever is not named stays as they are, and noted again the last
     * counts.
     *
     * @param came by leader
     * @throws Refused before its first day, and for a leader who is neither in the programme nor a guest with a seat
     */
    @Transactional
    public void note(UUID gathering, Map<UUID, Attendance> came, UUID by) {
        Gathering locked = gatherings.locked(gathering);
        Stamp stamp = stamps.of(by);
        if (!locked.hasBegun(stamp.on())) {
            throw Refused.because(
                    ProgrammeRefusal.GATHERING_NOT_BEGUN,
                    List.of(Fault.of("attendance", ProgrammeRefusal.GATHERING_NOT_BEGUN, locked.startsOn())));
        }
        Map<UUID, GatheringSeat> seated =
                seats.of(gathering).stream().collect(Collectors.toMap(GatheringSeat::participant, Function.identity()));
        Map<UUID, Participant> byLeader = expected(locked);
        came.forEach((leader, attendance) -> {
            Participant participant = byLeader.get(leader);
            if (participant == null) {
                throw Refused.because(ProgrammeRefusal.NOT_SIGNED_UP);
            }
            seated.computeIfAbsent(participant.id(), none -> withoutSignUp(gathering, participant, stamp))
                    .note(attendance, stamp);
        });
        readiness.settle(came.keySet());
    }

    /** Of the programme, or a guest with a seat; who is both is there as the latter. */
    private Map<UUID, Participant> expected(Gathering gathering) {
        return entities.createQuery(
                        "from Participant p where p.leaving.on is null and (p.programme = :programme or exists (select 1 from"
                                + " GatheringSeat s where s.participant = p.id and s.gathering = :gathering"
                                + " and s.state <> CANCELLED)) order by p.id",
                        Participant.class)
                .setParameter("programme", gathering.programme())
                .setParameter("gathering", gathering.id())
                .getResultStream()
                .collect(Collectors.toMap(
                        Participant::leader,
                        Function.identity(),
                        (one, other) -> one.programme().equals(gathering.programme()) ? other : one));
    }

    /** Of somebody in the programme whom nobody had signed up. */
    private GatheringSeat withoutSignUp(UUID gathering, Participant participant, Stamp stamp) {
        GatheringSeat seat = new GatheringSeat(gathering, participant.id(), null, true, stamp);
        seats.persist(seat);
        return seat;
    }
}
