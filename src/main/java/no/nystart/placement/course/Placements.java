package no.nystart.placement.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.placement.life.PlacementLife;
import no.nystart.placement.life.Recorded;
import org.jspecify.annotations.Nullable;

/** Placements from the signed agreement on, and what happens to them. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {

    private final Seats seats;
    private final Stamps stamps;
    private final FieldClock clock;
    private final Event<PlacementNews> news;

    @Inject
    Placements(Seats seats, Stamps stamps, FieldClock clock, Event<PlacementNews> news) {
        this.seats = seats;
        this.stamps = stamps;
        this.clock = clock;
        this.news = news;
    }

    /** From now on the seat is held to the agreement's end. A young person who has another placement on one of these days is refused: PLACED_ELSEWHERE. */
    @Transactional
    public Placement begin(PlacementBegun begun) {
        if (isPlacedElsewhere(begun)) {
            throw Refused.because(CourseRefusal.PLACED_ELSEWHERE);
        }
        Placement placement = new Placement(begun);
        persistAndFlush(placement);
        LocalDate heldUntil = begun.offerEnds().isAfter(begun.period().ends())
                ? begun.offerEnds()
                : begun.period().ends();
        seats.follow(placement, new Span(begun.period().starts(), heldUntil), life(placement), "ends");
        news.fire(new PlacementNews.Begun(placement.id()));
        return placement;
    }

    private boolean isPlacedElsewhere(PlacementBegun begun) {
        return count(
                        "youngPerson = ?1 and starts < ?2 and ends > ?3 and starts < ends",
                        begun.youngPerson(),
                        begun.period().ends(),
                        begun.period().starts())
                > 0;
    }

    /**
     * Records that something happened to it, or will; refused with what is wrong where it cannot, and with what is full
     * where it would need more than is free.
     *
     * @param seen the placement's revision that was seen
     */
    @Transactional
    public Placement record(UUID id, @Nullable String seen, PlacementEvent event, String why, UUID by) {
        Placement placement = locked(id);
        new Revision(placement.version()).requireSeen(seen);
        Stamp stamp = stamps.of(by);
        PlacementLife before = life(placement);
        Recorded next = new Recorded(event, by, why, stamp.at());
        PlacementLife after = before.with(next);
        getEntityManager().persist(new RecordedEvent(id, next, stamp.on()));
        seats.follow(placement, before.period(), after, asking(event));
        placement.standsAs(after, stamp.on());
        flush();
        news.fire(new PlacementNews.Changed(id, event));
        return placement;
    }

    private static String asking(PlacementEvent event) {
        return event instanceof PlacementEvent.LeaderReplaced ? "leader" : "ends";
    }

    /** As its events tell it. */
    public PlacementLife life(Placement placement) {
        return placement.life(
                history(placement.id()).stream().map(RecordedEvent::recorded).toList());
    }

    /** Of many placements, in one query, by id. */
    public Map<UUID, PlacementLife> lives(Collection<Placement> several) {
        Map<UUID, List<Recorded>> histories = getEntityManager()
                .createQuery("from RecordedEvent where placement in :placements order by id", RecordedEvent.class)
                .setParameter("placements", several.stream().map(Placement::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        RecordedEvent::placement, Collectors.mapping(RecordedEvent::recorded, Collectors.toList())));
        return several.stream()
                .collect(Collectors.toMap(
                        Placement::id, each -> each.life(histories.getOrDefault(each.id(), List.of()))));
    }

    /** What was recorded of it, in that order. */
    public List<RecordedEvent> history(UUID placement) {
        return getEntityManager()
                .createQuery("from RecordedEvent where placement = :placement order by id", RecordedEvent.class)
                .setParameter("placement", placement)
                .getResultList();
    }

    /** The person's, the last to start first. */
    public List<Placement> of(UUID youngPerson) {
        return list("youngPerson = ?1 order by starts desc, id desc", youngPerson);
    }

    /** Refused as NOT_FOUND when there is none, or none that this visitor may know of. */
    public Placement byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** Until the transaction ends, nobody else changes it. */
    public Placement locked(UUID id) {
        Placement placement = byId(id);
        getEntityManager().refresh(placement, LockModeType.PESSIMISTIC_WRITE);
        return placement;
    }

    /** Keeps what today's date makes of it: whoever stands in, whether it is at a standstill. */
    void look(UUID id, LocalDate today) {
        Placement placement = locked(id);
        placement.standsAs(life(placement), today);
    }
}
