package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;

/** Talks that a side asks the caseworker for; the answer stays open, and the date stays. */
@ApplicationScoped
public class Talks {

    private final ProposedMatches matches;
    private final EntityManager entities;
    private final Stamps stamps;
    private final Event<MatchEvent> events;

    @Inject
    Talks(ProposedMatches matches, EntityManager entities, Stamps stamps, Event<MatchEvent> events) {
        this.matches = matches;
        this.entities = entities;
        this.stamps = stamps;
        this.events = events;
    }

    /** Asking again while one is wanted changes nothing; refused when nobody is asked any more. */
    @Transactional
    public void ask(UUID match, Party party, UUID by) {
        matches.locked(match).requireOpen();
        if (wanted(match, party).isEmpty()) {
            entities.persist(new Talk(match, party, stamps.of(by)));
            events.fire(new MatchEvent.TalkWanted(match, party));
        }
    }

    /** The caseworker has talked with them; refused when nobody on that side asked. */
    @Transactional
    public void held(UUID match, Party party, UUID by) {
        matches.locked(match);
        wanted(match, party)
                .orElseThrow(() -> Refused.because(DecisionRefusal.NO_TALK_WANTED))
                .held(stamps.of(by));
    }

    /** Those asked for, the first first. */
    public List<Talk> of(UUID match) {
        return entities.createQuery("from Talk where match = :match order by id", Talk.class)
                .setParameter("match", match)
                .getResultList();
    }

    private Optional<Talk> wanted(UUID match, Party party) {
        return of(match).stream()
                .filter(talk -> talk.party() == party && talk.heldOn().isEmpty())
                .findFirst();
    }
}
