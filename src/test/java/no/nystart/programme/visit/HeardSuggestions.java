package no.nystart.programme.visit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what guests suggest, as a board would. */
@Singleton
public class HeardSuggestions {

    private final List<VisitSuggestion> heard = new CopyOnWriteArrayList<>();

    void on(@Observes VisitSuggestion suggestion) {
        heard.add(suggestion);
    }

    List<VisitSuggestion> of(java.util.UUID host) {
        return heard.stream()
                .filter(suggestion -> suggestion.host().equals(host))
                .toList();
    }
}
