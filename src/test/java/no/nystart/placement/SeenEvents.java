package no.nystart.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.nystart.placement.decision.MatchEvent;

/** What listeners are told of matches. */
@ApplicationScoped
class SeenEvents {

    private final List<MatchEvent> all = new CopyOnWriteArrayList<>();

    void see(@Observes MatchEvent event) {
        all.add(event);
    }

    List<MatchEvent> of(UUID match) {
        return all.stream().filter(event -> event.match().equals(match)).toList();
    }
}
