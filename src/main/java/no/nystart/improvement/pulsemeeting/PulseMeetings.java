package no.nystart.improvement.pulsemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.improvement.ImprovementRefusal;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardPeople;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.board.Tier;
import no.nystart.improvement.measure.Figure;
import no.nystart.improvement.measure.Measures;
import no.nystart.improvement.pulsemeeting.PulseDecision.Decided;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Holds pulse meetings before the boards of regions. */
@ApplicationScoped
public class PulseMeetings {

    private static final int MOST = 60;
    private static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 2000;

    private final EntityManager entities;
    private final Boards boards;
    private final BoardPeople people;
    private final Measures measures;
    private final Motivations motivations;
    private final FieldClock clock;
    private final Stamps stamps;

    @Inject
    PulseMeetings(
            EntityManager entities,
            Boards boards,
            BoardPeople people,
            Measures measures,
            Motivations motivations,
            FieldClock clock,
            Stamps stamps) {
        this.entities = entities;
        this.boards = boards;
        this.people = people;
        this.measures = measures;
        this.motivations = motivations;
        this.clock = clock;
        this.stamps = stamps;
    }

    /** Refused as NOT_FOUND unless it is a region's. */
    @Transactional
    public Board regionsBoard(UUID id) {
        Board board = boards.byId(id);
        if (board.tier() != Tier.REGION) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return board;
    }

    /** What lies on the table today. */
    @Transactional
    public OnTheTable prepared(Board board) {
        return new OnTheTable(Figure.known(measures.of(board.ground())), motivations.in(board.region()));
    }

    /**
     * Keeps a meeting with the numbers of today and what it decided.
     *
     * @param fields {@code note}; {@code words}, {@code owner} and {@code due} of one decision, or none of them
     */
    @Transactional
    public PulseMeeting hold(UUID id, Fields fields, UUID by) {
        Board board = regionsBoard(id);
        Reading reading = new Reading(fields);
        @Nullable String note = reading.optionalText("note", LONGEST_NOTE);
        Optional<Decided> decided = fields.text("words") == null ? Optional.empty() : decision(reading, fields, board);
        reading.refuseIfFaulty();
        PulseMeeting meeting = new PulseMeeting(id, prepared(board), note, stamps.of(by));
        entities.persist(meeting);
        decided.ifPresent(one -> entities.persist(new PulseDecision(meeting, one)));
        entities.flush();
        return meeting;
    }

    /** One more decision; @param fields {@code words}, {@code owner}, {@code due}. */
    @Transactional
    public PulseDecision decide(UUID board, UUID id, Fields fields) {
        PulseMeeting meeting = byId(board, id);
        Reading reading = new Reading(fields);
        Optional<Decided> decided = decision(reading, fields, boards.byId(board));
        reading.refuseIfFaulty();
        PulseDecision decision = new PulseDecision(meeting, decided.orElseThrow());
        entities.persist(decision);
        entities.flush();
        return decision;
    }

    private Optional<Decided> decision(Reading reading, Fields fields, Board board) {
        String words = reading.text("words", LONGEST);
        @Nullable UUID owner = people.owner(reading, board);
        LocalDate due = reading.date("due");
        if (fields.text("due") != null && due.isBefore(clock.today())) {
            reading.fault("due", ImprovementRefusal.DATE_HAS_PASSED);
        }
        return owner == null ? Optional.empty() : Optional.of(new Decided(words, owner, due));
    }

    /** Follows up what an earlier meeting decided; @param fields {@code outcome}. */
    @Transactional
    public PulseDecision settle(UUID board, UUID id, Fields fields, UUID by) {
        PulseDecision decision = Optional.ofNullable(entities.find(PulseDecision.class, id))
                .filter(one -> one.board().equals(board))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        entities.refresh(decision, LockModeType.PESSIMISTIC_WRITE);
        Reading reading = new Reading(fields);
        String outcome = reading.text("outcome", LONGEST);
        reading.refuseIfFaulty();
        decision.settle(outcome, by, clock.today());
        return decision;
    }

    /** Refused as NOT_FOUND where the board has no such meeting. */
    @Transactional
    public PulseMeeting byId(UUID board, UUID id) {
        return Optional.ofNullable(entities.find(PulseMeeting.class, id))
                .filter(meeting -> meeting.board().equals(board))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** Those held, the last first. */
    @Transactional
    public List<PulseMeeting> held(UUID board) {
        return entities.createQuery("from PulseMeeting where board = :board order by id desc", PulseMeeting.class)
                .setParameter("board", board)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What earlier meetings decided and nobody has followed up, by date. */
    @Transactional
    public List<PulseDecision> open(UUID board) {
        return entities.createQuery(
                        "from PulseDecision where board = :board and outcome is null order by due, id",
                        PulseDecision.class)
                .setParameter("board", board)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What a meeting decided, in order. */
    @Transactional
    public List<PulseDecision> decisions(UUID meeting) {
        return entities.createQuery("from PulseDecision where meeting = :meeting order by id", PulseDecision.class)
                .setParameter("meeting", meeting)
                .setMaxResults(MOST)
                .getResultList();
    }
}
