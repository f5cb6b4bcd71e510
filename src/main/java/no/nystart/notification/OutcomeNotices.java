package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.nystart.outcome.status.OutcomeNews;
import no.nystart.register.people.YoungPeople;

/** Asks young people how they stand after a placement, and tells the caseworker who has not answered. */
@ApplicationScoped
class OutcomeNotices {

    private final Outbox outbox;
    private final YoungPeople youngPeople;

    @Inject
    OutcomeNotices(Outbox outbox, YoungPeople youngPeople) {
        this.outbox = outbox;
        this.youngPeople = youngPeople;
    }

    /** In the transaction of the day's job. */
    void on(@Observes OutcomeNews news) {
        outbox.put(
                switch (news) {
                    case OutcomeNews.Asked asked ->
                        new Tiding(
                                NoticeKind.OUTCOME_ASKED,
                                Recipient.youngPerson(asked.youngPerson()),
                                asked.question(),
                                asked.youngPerson(),
                                asked.lastDay());
                    case OutcomeNews.Reminded reminded ->
                        new Tiding(
                                NoticeKind.OUTCOME_REMINDER,
                                Recipient.youngPerson(reminded.youngPerson()),
                                reminded.question(),
                                reminded.youngPerson(),
                                reminded.lastDay());
                    case OutcomeNews.NotReached missed ->
                        new Tiding(
                                NoticeKind.OUTCOME_NOT_REACHED,
                                Recipient.account(
                                        youngPeople.byId(missed.youngPerson()).caseworker()),
                                missed.question(),
                                missed.youngPerson(),
                                null);
                });
    }
}
