package no.nystart.followup.talk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.followup.CourseChanged;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import org.jspecify.annotations.Nullable;

/** Talks that young people want, and those that were held. */
@ApplicationScoped
public class Talks implements PanacheRepositoryBase<Talk, UUID> {

    private static final int MOST = 100;

    private final YoungPeople youngPeople;
    private final Placements placements;
    private final Stamps stamps;
    private final Event<TalkWanted> wishes;
    private final Event<CourseChanged> news;

    @Inject
    Talks(
            YoungPeople youngPeople,
            Placements placements,
            Stamps stamps,
            Event<TalkWanted> wishes,
            Event<CourseChanged> news) {
        this.youngPeople = youngPeople;
        this.placements = placements;
        this.stamps = stamps;
        this.wishes = wishes;
        this.news = news;
    }

    /** The young person asks; asked again while one with the same is wanted, nothing changes. */
    @Transactional
    public Talk want(UUID youngPerson, TalkWish wish, UUID by) {
        YoungPerson person = youngPeople.byId(youngPerson);
        // of two presses at once, the second sees the first's
        getEntityManager().lock(person, LockModeType.PESSIMISTIC_WRITE);
        return wanted(youngPerson).stream()
                .filter(talk -> talk.wantedWith().equals(Optional.of(wish.with())))
                .findFirst()
                .orElseGet(() -> asked(person, wish, stamps.of(by)));
    }

    private Talk asked(YoungPerson person, TalkWish wish, Stamp stamp) {
        @Nullable
        UUID leader = switch (wish.with()) {
            case CASEWORKER -> null;
            case LEADER -> leaderOf(person.id());
        };
        Talk talk = Talk.wanted(person.id(), person.office(), wish, leader, stamp);
        persist(talk);
        wishes.fire(new TalkWanted(talk.id(), person.id()));
        return talk;
    }

    private UUID leaderOf(UUID youngPerson) {
        return current(youngPerson)
                .map(placement -> placement.deputy().orElseGet(placement::leader))
                .orElseThrow(() -> Refused.because(
                        CommonRefusal.INVALID_INPUT, List.of(Fault.of("with", TalkRefusal.NO_LEADER_YET))));
    }

    private Optional<Placement> current(UUID youngPerson) {
        return placements.of(youngPerson).stream()
                .filter(placement -> !placement.state().isOver())
                .findFirst();
    }

    /** One that was asked for was held. */
    @Transactional
    public void held(UUID id, TalkHeld held, UUID by) {
        Talk talk = byId(id);
        getEntityManager().refresh(talk, LockModeType.PESSIMISTIC_WRITE);
        Stamp stamp = stamps.of(by);
        requireBetween(talk.wantedOn().orElse(held.on()), held.on(), stamp.on());
        talk.held(held, stamp);
        tellPlacement(talk.youngPerson());
    }

    /** A caseworker has talked with them outside the plan. */
    @Transactional
    public Talk tell(UUID youngPerson, TalkHeld held, UUID by) {
        YoungPerson person = youngPeople.byId(youngPerson);
        Stamp stamp = stamps.of(by);
        requireBetween(LocalDate.MIN, held.on(), stamp.on());
        Talk talk = Talk.told(youngPerson, person.office(), held, stamp);
        persist(talk);
        tellPlacement(youngPerson);
        return talk;
    }

    private void tellPlacement(UUID youngPerson) {
        getEntityManager().flush();
        current(youngPerson).ifPresent(placement -> news.fire(new CourseChanged(placement.id())));
    }

    private static void requireBetween(LocalDate earliest, LocalDate held, LocalDate today) {
        if (held.isBefore(earliest) || held.isAfter(today)) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("heldOn", TalkRefusal.TALK_OUTSIDE, today)));
        }
    }

    /** Refused as NOT_FOUND when there is none, or none that this visitor may know of. */
    public Talk byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** The young person's, the newest first. */
    public List<Talk> of(UUID youngPerson) {
        return find("youngPerson = ?1 order by id desc", youngPerson)
                .page(0, MOST)
                .list();
    }

    /** Those they wait for. */
    public List<Talk> wanted(UUID youngPerson) {
        return of(youngPerson).stream().filter(talk -> talk.heldOn().isEmpty()).toList();
    }
}
