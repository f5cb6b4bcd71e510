package no.nystart.programme.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.programme.attendance.GatheringSeat.State;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;
import org.jspecify.annotations.Nullable;

/** Seats at gatherings: never more than there are, the next in the queue first; each change under a lock on the gathering. */
@ApplicationScoped
public class GatheringSeats implements PanacheRepositoryBase<GatheringSeat, UUID> {

    /** Who waited has a seat now; fired within the transaction that gives it. */
    public record Freed(UUID gathering, UUID participant) {}

    private final Gatherings gatherings;
    private final Stamps stamps;
    private final Event<Freed> freed;

    @Inject
    GatheringSeats(Gatherings gatherings, Stamps stamps, Event<Freed> freed) {
        this.gatherings = gatherings;
        this.stamps = stamps;
        this.freed = freed;
    }

    /** A seat, or a turn in the queue when all are taken; asked for again, the same. */
    @Transactional
    public GatheringSeat signUp(UUID gathering, Participant participant, UUID by) {
        return seat(gathering, participant, null, by);
    }

    /** The same at another gathering than the one that was missed. */
    @Transactional
    GatheringSeat signUpInstead(UUID gathering, Participant participant, UUID missed, UUID by) {
        return seat(gathering, participant, missed, by);
    }

    private GatheringSeat seat(UUID id, Participant participant, @Nullable UUID missed, UUID by) {
        Gathering gathering = gatherings.locked(id);
        Stamp stamp = stamps.of(by);
        Optional<GatheringSeat> had = active(id, participant.id());
        if (had.isPresent()) {
            return had.get();
        }
        if (gathering.hasBegun(stamp.on())) {
            throw Refused.because(
                    ProgrammeRefusal.GATHERING_HAS_BEGUN,
                    List.of(Fault.of("gathering", ProgrammeRefusal.GATHERING_HAS_BEGUN, gathering.startsOn())));
        }
        GatheringSeat seat = new GatheringSeat(id, participant.id(), missed, taken(id) < gathering.seats(), stamp);
        persist(seat);
        flush();
        return seat;
    }

    /** Gives a seat, or a turn, up; whoever is next in the queue has it at once. */
    @Transactional
    public void cancel(UUID gathering, Participant participant, String why, UUID by) {
        Gathering locked = gatherings.locked(gathering);
        active(gathering, participant.id())
                .orElseThrow(() -> Refused.because(ProgrammeRefusal.NOT_SIGNED_UP))
                .cancel(why, stamps.of(by));
        flush();
        fill(locked);
    }

    /** All that nobody has noted yet. */
    @Transactional
    void giveUpAllOf(Participant participant, String why, UUID by) {
        list(
                        "participant = ?1 and state <> ?2 and attendance is null order by gathering",
                        participant.id(),
                        State.CANCELLED)
                .forEach(seat -> cancel(seat.gathering(), participant, why, by));
    }

    void on(@Observes Gatherings.Changed changed) {
        Gathering gathering = gatherings.locked(changed.gathering());
        long taken = taken(gathering.id());
        if (taken > gathering.seats()) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("seats", ProgrammeRefusal.SEATS_ARE_TAKEN, taken)));
        }
        fill(gathering);
    }

    private void fill(Gathering gathering) {
        long free = gathering.seats() - taken(gathering.id());
        list("gathering = ?1 and state = ?2 order by id", gathering.id(), State.WAITING).stream()
                .limit(Math.max(0, free))
                .forEach(next -> {
                    next.getFree();
                    freed.fire(new Freed(gathering.id(), next.participant()));
                });
        flush();
    }

    private long taken(UUID gathering) {
        return count("gathering = ?1 and state = ?2", gathering, State.SIGNED_UP);
    }

    Optional<GatheringSeat> active(UUID gathering, UUID participant) {
        return find("gathering = ?1 and participant = ?2 and state <> ?3", gathering, participant, State.CANCELLED)
                .firstResultOptional();
    }

    /** Those who have a seat or wait for one, in their order. */
    public List<GatheringSeat> of(UUID gathering) {
        return list("gathering = ?1 and state <> ?2 order by id", gathering, State.CANCELLED);
    }

    /** How many of each gathering of a programme there are in each state. */
    public Map<UUID, Map<State, Long>> countsOf(UUID programme) {
        Map<UUID, Map<State, Long>> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select s.gathering, s.state, count(s) from GatheringSeat s join Gathering g on g.id = s.gathering"
                                + " where g.programme = :programme group by s.gathering, s.state",
                        Object[].class)
                .setParameter("programme", programme)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((UUID) row[0], none -> new EnumMap<>(State.class))
                        .put((State) row[1], (Long) row[2]));
        return counts;
    }
}
