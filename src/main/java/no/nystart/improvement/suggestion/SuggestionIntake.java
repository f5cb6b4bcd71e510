package no.nystart.improvement.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.nystart.followup.checkin.NoticedAtWork;

/** Takes in what earlier stages come by, in the transaction of what happened there. */
@ApplicationScoped
class SuggestionIntake {

    private final Suggestions suggestions;

    @Inject
    SuggestionIntake(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    void on(@Observes NoticedAtWork noticed) {
        SuggestionKind kind = switch (noticed.kind()) {
            case DEVIATION -> SuggestionKind.DEVIATION;
            case IMPROVEMENT -> SuggestionKind.IMPROVEMENT;
        };
        suggestions.tellCompany(
                noticed.company(), new Told(kind, noticed.words(), Sender.leader(noticed.leader()), noticed.key()));
    }
}
