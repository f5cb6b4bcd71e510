package no.nystart.programme.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;

/** A missed gathering is made good: at another one, or by what is agreed on instead. */
@ApplicationScoped
public class CatchUps {

    private final Presences presences;
    private final Gatherings gatherings;
    private final GatheringSeats seats;
    private final Readiness readiness;
    private final EntityManager entities;
    private final Stamps stamps;

    @Inject
    CatchUps(
            Presences presences,
            Gatherings gatherings,
            GatheringSeats seats,
            Readiness readiness,
            EntityManager entities,
            Stamps stamps) {
        this.presences = presences;
        this.gatherings = gatherings;
        this.seats = seats;
        this.readiness = readiness;
        this.entities = entities;
        this.stamps = stamps;
    }

    /** A seat at another gathering, of any programme of the region; being there makes the missed one good. */
    @Transactional
    public GatheringSeat at(UUID other, Participant participant, UUID missed, UUID by) {
        requireMissed(participant, missed);
        if (other.equals(missed)) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("gathering", ProgrammeRefusal.GATHERING_UNKNOWN)));
        }
        return seats.signUpInstead(other, participant, missed, by);
    }

    /** Something to do instead, by a day; agreed on again, the last counts. */
    @Transactional
    public void agree(Participant participant, UUID missed, String what, LocalDate due, UUID by) {
        requireMissed(participant, missed);
        Stamp stamp = stamps.of(by);
        if (due.isBefore(stamp.on())) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("dueOn", ProgrammeRefusal.DUE_IN_THE_PAST, due)));
        }
        task(participant, missed)
                .ifPresentOrElse(
                        task -> task.agree(what, due, stamp),
                        () -> entities.persist(new CatchUpTask(participant.id(), missed, what, due, stamp)));
        entities.flush();
    }

    /** What was agreed on is done: the gathering counts, and can make ready. */
    @Transactional
    public void done(Participant participant, UUID missed, UUID by) {
        task(participant, missed)
                .orElseThrow(() -> Refused.because(ProgrammeRefusal.NO_CATCH_UP_AGREED))
                .done(stamps.of(by));
        readiness.settle(participant.leader());
    }

    private void requireMissed(Participant participant, UUID missed) {
        Map<Gathering, Presence> been = presences.of(List.of(participant)).get(participant.id());
        Presence presence = Optional.ofNullable(been.get(gatherings.byId(missed)))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        if (!presence.isMissed()) {
            throw Refused.because(ProgrammeRefusal.NOT_MISSED);
        }
    }

    private Optional<CatchUpTask> task(Participant participant, UUID gathering) {
        return entities.createQuery(
                        "from CatchUpTask where participant = :participant and gathering = :gathering",
                        CatchUpTask.class)
                .setParameter("participant", participant.id())
                .setParameter("gathering", gathering)
                .getResultStream()
                .findFirst();
    }

    /** What the leader does in place of missed gatherings, done or not. */
    public List<CatchUpTask> of(Participant participant) {
        return entities.createQuery(
                        "from CatchUpTask where participant = :participant order by dueOn", CatchUpTask.class)
                .setParameter("participant", participant.id())
                .getResultList();
    }
}
