package no.nystart.improvement.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.improvement.board.Boards;
import org.jspecify.annotations.Nullable;

/** Takes in what people tell boards, and keeps what becomes of it. */
@ApplicationScoped
public class Suggestions {

    private static final int MOST_OPEN = 60;
    private static final int MOST_SETTLED = 20;
    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entities;
    private final Boards boards;
    private final FieldClock clock;
    private final Clock wallClock;
    private final Event<SuggestionNews> news;

    @Inject
    Suggestions(EntityManager entities, Boards boards, FieldClock clock, Clock wallClock, Event<SuggestionNews> news) {
        this.entities = entities;
        this.boards = boards;
        this.clock = clock;
        this.wallClock = wallClock;
        this.news = news;
    }

    /** To the board of the company, which is opened where it has none; told again with the same key, it is the one before. */
    @Transactional
    public Suggestion tellCompany(UUID company, Told told) {
        return tell(boards.ofCompany(company).id(), told);
    }

    /** Told again with the same key, it is the one before. */
    @Transactional
    public Suggestion tell(UUID board, Told told) {
        return before(told.key())
                .orElseGet(() -> kept(new Suggestion(board, told, wallClock.instant(), clock.today())));
    }

    private Optional<Suggestion> before(@Nullable UUID key) {
        return key == null
                ? Optional.empty()
                : entities.createQuery("from Suggestion where sourceKey = :key", Suggestion.class)
                        .setParameter("key", key)
                        .getResultStream()
                        .findFirst();
    }

    private Suggestion kept(Suggestion suggestion) {
        entities.persist(suggestion);
        record(suggestion, Handled.told(), suggestion.sender().account());
        entities.flush();
        return suggestion;
    }

    /**
     * Says what becomes of it: refused when it has had its answer.
     *
     * @param seen its revision that was seen
     */
    @Transactional
    public Suggestion handle(UUID board, UUID id, @Nullable String seen, Handled said, UUID by) {
        Suggestion suggestion = byId(board, id);
        entities.refresh(suggestion, LockModeType.PESSIMISTIC_WRITE);
        new Revision(suggestion.version()).requireSeen(seen);
        Handled handled = Handled.said(said, clock.today());
        suggestion.take(record(suggestion, handled, by));
        entities.flush();
        tell(suggestion, by);
        return suggestion;
    }

    /** What came with this key has had its answer where it came from: it is no longer open here either. */
    @Transactional
    void answeredElsewhere(UUID key, SuggestionState state, String words, UUID by) {
        before(key).filter(suggestion -> suggestion.state().isOpen()).ifPresent(suggestion -> {
            entities.refresh(suggestion, LockModeType.PESSIMISTIC_WRITE);
            suggestion.take(record(suggestion, new Handled(state, words, null, null), by));
            entities.flush();
            tell(suggestion, by);
        });
    }

    private SuggestionStep record(Suggestion suggestion, Handled handled, @Nullable UUID by) {
        SuggestionStep step = new SuggestionStep(suggestion.id(), handled, by, wallClock.instant(), clock.today());
        entities.persist(step);
        return step;
    }

    /** Whoever did it needs not be told. */
    private void tell(Suggestion suggestion, UUID by) {
        switch (suggestion.state()) {
            case NEW -> {}
            case TAKEN_ON ->
                suggestion
                        .owner()
                        .filter(owner -> !owner.equals(by))
                        .ifPresent(owner ->
                                news.fire(new SuggestionNews.TakenOn(suggestion.id(), suggestion.sender(), owner)));
            case DONE, DECLINED -> {
                if (!by.equals(suggestion.sender().account())) {
                    news.fire(new SuggestionNews.Answered(suggestion.id(), suggestion.sender(), by));
                }
            }
        }
    }

    /** One that is there. */
    Suggestion known(UUID id) {
        return entities.find(Suggestion.class, id);
    }

    /** Refused as NOT_FOUND where the board has no such suggestion. */
    @Transactional
    public Suggestion byId(UUID board, UUID id) {
        Suggestion suggestion = entities.find(Suggestion.class, id);
        if (suggestion == null || !suggestion.board().equals(board)) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return suggestion;
    }

    /** Those without an answer: what has a date first, by that date; then the new ones, the oldest first. */
    @Transactional
    public List<Suggestion> open(UUID board) {
        return of("board = :board and state in (NEW, TAKEN_ON) order by due nulls last, id", board, MOST_OPEN);
    }

    /** Those with an answer, the last first. */
    @Transactional
    public List<Suggestion> settled(UUID board) {
        return of("board = :board and state in (DONE, DECLINED) order by settledOn desc, id desc", board, MOST_SETTLED);
    }

    private List<Suggestion> of(String which, UUID board, int most) {
        return entities.createQuery("from Suggestion where " + which, Suggestion.class)
                .setParameter("board", board)
                .setMaxResults(most)
                .getResultList();
    }

    /** What somebody has told, the newest first. */
    @Transactional
    public List<Suggestion> sentBy(UUID account, Set<UUID> leaders) {
        return entities.createQuery(
                        "from Suggestion where sender.account = :account or sender.leader in :leaders order by id desc",
                        Suggestion.class)
                .setParameter("account", account)
                .setParameter("leaders", leaders.isEmpty() ? Set.of(NOBODY) : leaders)
                .setMaxResults(MOST_OPEN)
                .getResultList();
    }

    /** What became of it, in order. */
    @Transactional
    public List<SuggestionStep> steps(UUID suggestion) {
        return entities.createQuery(
                        "from SuggestionStep where suggestion = :suggestion order by id", SuggestionStep.class)
                .setParameter("suggestion", suggestion)
                .setMaxResults(MOST_OPEN)
                .getResultList();
    }
}
