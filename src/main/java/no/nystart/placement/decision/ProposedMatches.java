package no.nystart.placement.decision;

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
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.register.companies.Places;
import no.nystart.register.seats.SeatBook;
import org.jspecify.annotations.Nullable;

/** Matches that were proposed and accepted by a caseworker, and what caseworkers do with them. */
@ApplicationScoped
public class ProposedMatches implements PanacheRepositoryBase<ProposedMatch, UUID> {

    private final Places places;
    private final SeatBook seatBook;
    private final Stamps stamps;
    private final FieldClock clock;
    private final AnswerTimes times;
    private final Event<MatchEvent> events;

    @Inject
    ProposedMatches(
            Places places,
            SeatBook seatBook,
            Stamps stamps,
            FieldClock clock,
            AnswerTimes times,
            Event<MatchEvent> events) {
        this.places = places;
        this.seatBook = seatBook;
        this.stamps = stamps;
        this.clock = clock;
        this.times = times;
        this.events = events;
    }

    /** Asks company and young person, beginning today. */
    ProposedMatch open(Decision decision, UUID seat) {
        UUID company = places.byId(decision.stay().place()).company();
        ProposedMatch match =
                new ProposedMatch(decision, company, seat, decision.stamp().on().plusDays(times.days()));
        persist(match);
        events.fire(new MatchEvent.Asked(match.id()));
        return match;
    }

    /**
     * Takes the caseworker's acceptance back and gives the seat back; the proposal can be decided on again.
     *
     * @param seen the match's revision that was seen
     */
    @Transactional
    public ProposedMatch withdraw(UUID id, @Nullable String seen, String reason, UUID by) {
        ProposedMatch match = locked(id, seen);
        match.withdraw(clock.today());
        getEntityManager().persist(new Withdrawal(id, reason, stamps.of(by)));
        giveSeatBack(match);
        events.fire(new MatchEvent.Withdrawn(id));
        return match;
    }

    /**
     * Puts the last day to answer off, once.
     *
     * @param seen the match's revision that was seen
     */
    @Transactional
    public ProposedMatch putOff(UUID id, @Nullable String seen, LocalDate answerBy, String reason, UUID by) {
        ProposedMatch match = locked(id, seen);
        match.requireOpen();
        if (extensionOf(id).isPresent()) {
            throw Refused.because(DecisionRefusal.PUT_OFF_BEFORE);
        }
        LocalDate first = later(match.answerBy().plusDays(1), clock.today());
        LocalDate last = later(match.answerBy(), clock.today()).plusDays(times.mostPutOff());
        if (answerBy.isBefore(first) || answerBy.isAfter(last)) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT,
                    List.of(Fault.of("answerBy", DecisionRefusal.DATE_NOT_LATER, first, last)));
        }
        match.putOff(answerBy);
        getEntityManager().persist(new Extension(id, answerBy, reason, stamps.of(by)));
        events.fire(new MatchEvent.PutOff(id, answerBy));
        return match;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The agreement is signed by all: the seat is the placement's from now on. */
    @Transactional
    public void becomePlacement(UUID id) {
        locked(id).becomePlacement();
    }

    /** Nobody has worked on its agreement for long: the seat is given back, and the caseworker decides anew. */
    @Transactional
    public void lapse(UUID id, LocalDate today) {
        ProposedMatch match = locked(id);
        match.lapse(today);
        giveSeatBack(match);
        events.fire(new MatchEvent.Lapsed(id));
    }

    void giveSeatBack(ProposedMatch match) {
        match.giveSeatBack().ifPresent(seatBook::release);
    }

    /** The one that waits for answers about the young person. */
    public Optional<ProposedMatch> openOf(UUID youngPerson) {
        return find("youngPerson = ?1 and state = ?2", youngPerson, ProposedMatch.State.OPEN)
                .firstResultOptional();
    }

    /** Those of the young person, the newest first. */
    public List<ProposedMatch> of(UUID youngPerson) {
        return list("youngPerson = ?1 order by id desc", youngPerson);
    }

    /** Refused as NOT_FOUND when there is none, or none that this visitor may know of. */
    public ProposedMatch byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** The young person's match; refused as NOT_FOUND when there is none, or when it is another's. */
    @Transactional
    public ProposedMatch of(UUID youngPerson, UUID id) {
        ProposedMatch match = byId(id);
        if (!match.youngPerson().equals(youngPerson)) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return match;
    }

    /** Until the transaction ends, nobody else answers it, puts it off or ends it. */
    ProposedMatch locked(UUID id) {
        ProposedMatch match = byId(id);
        getEntityManager().refresh(match, LockModeType.PESSIMISTIC_WRITE);
        return match;
    }

    private ProposedMatch locked(UUID id, @Nullable String seen) {
        ProposedMatch match = locked(id);
        new Revision(match.version()).requireSeen(seen);
        return match;
    }

    /** That and why the date was put off; empty when it was not. */
    public Optional<Extension> extensionOf(UUID match) {
        return Optional.ofNullable(getEntityManager().find(Extension.class, match));
    }

    /** That and why it was taken back; empty when it was not. */
    public Optional<Withdrawal> withdrawalOf(UUID match) {
        return Optional.ofNullable(getEntityManager().find(Withdrawal.class, match));
    }
}
