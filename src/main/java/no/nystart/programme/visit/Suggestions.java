package no.nystart.programme.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;

/** What guests tell after a visit, and what the host makes of their suggestions. */
@ApplicationScoped
public class Suggestions {

    private static final int MOST = 500;

    private final StudyVisits visits;
    private final VisitGuests guests;
    private final EntityManager entities;
    private final Stamps stamps;
    private final FieldClock clock;
    private final Event<VisitSuggestion> news;

    @Inject
    Suggestions(
            StudyVisits visits,
            VisitGuests guests,
            EntityManager entities,
            Stamps stamps,
            FieldClock clock,
            Event<VisitSuggestion> news) {
        this.visits = visits;
        this.guests = guests;
        this.entities = entities;
        this.stamps = stamps;
        this.clock = clock;
        this.news = news;
    }

    /** A company's guests tell, once; refused before the visit, and for a company that sent nobody. */
    @Transactional
    public VisitFeedback tell(UUID id, UUID company, GuestsTold told, UUID by) {
        StudyVisit visit = visits.locked(id);
        visit.requireStanding();
        if (!visit.hasBeen(clock.today())) {
            throw Refused.because(VisitRefusal.NOT_VISITED_YET);
        }
        if (guests.ofCompany(id, company).isEmpty()) {
            throw Refused.because(VisitRefusal.NO_GUEST_OF_YOURS);
        }
        if (entities.find(VisitFeedback.class, new VisitFeedback.Key(id, company)) != null) {
            throw Refused.because(VisitRefusal.FEEDBACK_GIVEN);
        }
        Stamp stamp = stamps.of(by);
        VisitFeedback feedback = new VisitFeedback(id, company, told, stamp);
        entities.persist(feedback);
        entities.flush();
        for (String words : told.suggestions()) {
            SuggestionToHost suggestion = new SuggestionToHost(id, company, words);
            entities.persist(suggestion);
            news.fire(new VisitSuggestion(suggestion.id(), id, visit.host(), company, suggestion.words(), stamp));
        }
        entities.flush();
        return feedback;
    }

    /** What comes of a suggestion, as the host says or as its board tells. */
    @Transactional
    public SuggestionToHost answer(UUID id, SuggestionToHost.Fate fate, String words, UUID by) {
        SuggestionToHost suggestion = Optional.ofNullable(entities.find(SuggestionToHost.class, id))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        entities.refresh(suggestion, LockModeType.PESSIMISTIC_WRITE);
        suggestion.answer(fate, words, stamps.of(by));
        entities.flush();
        return suggestion;
    }

    /** The same for one of this visit's; refused as NOT_FOUND for another's. */
    @Transactional
    public SuggestionToHost answer(UUID visit, UUID id, SuggestionToHost.Fate fate, String words, UUID by) {
        if (of(visit).stream().noneMatch(suggestion -> suggestion.id().equals(id))) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return answer(id, fate, words, by);
    }

    /** A visit's, in the order in which they were made. */
    public List<SuggestionToHost> of(UUID visit) {
        return entities.createQuery("from SuggestionToHost where visit = :visit order by id", SuggestionToHost.class)
                .setParameter("visit", visit)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** A visit's, in the order in which they were given. */
    public List<VisitFeedback> feedback(UUID visit) {
        return entities.createQuery(
                        "from VisitFeedback f where f.key.visit = :visit order by f.given.at, f.key.company",
                        VisitFeedback.class)
                .setParameter("visit", visit)
                .setMaxResults(MOST)
                .getResultList();
    }
}
