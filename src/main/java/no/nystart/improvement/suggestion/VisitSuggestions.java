package no.nystart.improvement.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import no.nystart.programme.visit.SuggestionToHost;
import no.nystart.programme.visit.VisitSuggestion;

/** Takes what guests of a study visit suggest to the host's board, and brings them its answer. */
@ApplicationScoped
class VisitSuggestions {

    private final EntityManager entities;
    private final Suggestions suggestions;
    private final no.nystart.programme.visit.Suggestions visits;

    @Inject
    VisitSuggestions(EntityManager entities, Suggestions suggestions, no.nystart.programme.visit.Suggestions visits) {
        this.entities = entities;
        this.suggestions = suggestions;
        this.visits = visits;
    }

    /** In the transaction in which they suggest it. */
    void on(@Observes VisitSuggestion suggested) {
        suggestions.tellCompany(
                suggested.host(),
                new Told(
                        SuggestionKind.IMPROVEMENT,
                        suggested.words(),
                        Sender.visitor(suggested.from(), suggested.made().by()),
                        suggested.suggestion()));
    }

    /** In the transaction in which the host answers it on the visit's own page; what is taken up stays open on the board. */
    void on(@Observes no.nystart.programme.visit.Suggestions.Answered answered) {
        switch (answered.fate()) {
            case TAKEN_UP -> {}
            case DONE ->
                suggestions.answeredElsewhere(
                        answered.suggestion(), SuggestionState.DONE, answered.words(), answered.by());
            case DECLINED ->
                suggestions.answeredElsewhere(
                        answered.suggestion(), SuggestionState.DECLINED, answered.words(), answered.by());
        }
    }

    /** In the transaction in which it is answered. */
    void on(@Observes SuggestionNews.Answered answered) {
        Suggestion suggestion = suggestions.known(answered.suggestion());
        if (suggestion.sender().source() == Sender.Source.STUDY_VISIT) {
            UUID key = suggestion.key().orElseThrow();
            SuggestionToHost told = entities.find(SuggestionToHost.class, key);
            if (told == null || !told.isOpen()) {
                // the host has answered it on the visit's own page
                return;
            }
            SuggestionToHost.Fate fate = switch (suggestion.state()) {
                case DONE -> SuggestionToHost.Fate.DONE;
                case DECLINED -> SuggestionToHost.Fate.DECLINED;
                case NEW, TAKEN_ON -> throw new IllegalStateException(suggestion.state() + " is no answer");
            };
            visits.answer(key, fate, suggestion.answer().orElseThrow(), answered.by());
        }
    }
}
