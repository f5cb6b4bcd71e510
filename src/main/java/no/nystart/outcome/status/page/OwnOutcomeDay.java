package no.nystart.outcome.status.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.access.Visitor;
import no.nystart.outcome.status.OwnOutcomes;
import no.nystart.web.DayItems;

/** Asks a young person on their own page how it goes now. */
@ApplicationScoped
class OwnOutcomeDay implements DayItems {

    private final OwnOutcomes own;
    private final OutcomeWords words;

    @Inject
    OwnOutcomeDay(OwnOutcomes own, OutcomeWords words) {
        this.own = own;
        this.words = words;
    }

    @Override
    public List<DayItem> of(Visitor visitor) {
        return own.asked(visitor.ownPeople()).stream()
                .filter(asked -> asked.answered() == null)
                .limit(1)
                .map(asked -> new DayItem(words.words().dayAsked(), AfterwardsPages.PATH, "warning"))
                .toList();
    }
}
