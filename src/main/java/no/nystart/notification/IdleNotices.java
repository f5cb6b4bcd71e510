package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.placement.signing.IdleNews;
import no.nystart.register.people.YoungPeople;

/** Tells the caseworker of agreements that nobody works on. */
@ApplicationScoped
class IdleNotices {

    private final Outbox outbox;
    private final ProposedMatches matches;
    private final YoungPeople youngPeople;

    @Inject
    IdleNotices(Outbox outbox, ProposedMatches matches, YoungPeople youngPeople) {
        this.outbox = outbox;
        this.matches = matches;
        this.youngPeople = youngPeople;
    }

    /** In the transaction of what happened. */
    void on(@Observes IdleNews news) {
        ProposedMatch match = matches.byId(news.match());
        Recipient caseworker =
                Recipient.account(youngPeople.byId(match.youngPerson()).caseworker());
        outbox.put(
                switch (news) {
                    case IdleNews.Lapsing lapsing ->
                        new Tiding(
                                NoticeKind.AGREEMENT_IDLE,
                                caseworker,
                                match.id(),
                                match.youngPerson(),
                                lapsing.lastDay());
                    case IdleNews.Lapsed lapsed ->
                        new Tiding(NoticeKind.AGREEMENT_LAPSED, caseworker, match.id(), match.youngPerson(), null);
                });
    }
}
