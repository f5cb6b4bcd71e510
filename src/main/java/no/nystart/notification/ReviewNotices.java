package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.followup.pulse.PulseAsked;
import no.nystart.followup.review.ReviewNews;
import no.nystart.followup.review.ReviewParty;
import no.nystart.followup.talk.Talk;
import no.nystart.followup.talk.TalkWanted;
import no.nystart.followup.talk.Talks;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.people.YoungPeople;
import org.jspecify.annotations.Nullable;

/** Tells the three who meet in a placement: how does it go, somebody wants to talk, a review comes, minutes are written. */
@ApplicationScoped
class ReviewNotices {

    private final Outbox outbox;
    private final Placements placements;
    private final Talks talks;
    private final YoungPeople youngPeople;

    @Inject
    ReviewNotices(Outbox outbox, Placements placements, Talks talks, YoungPeople youngPeople) {
        this.outbox = outbox;
        this.placements = placements;
        this.talks = talks;
        this.youngPeople = youngPeople;
    }

    void on(@Observes PulseAsked asked) {
        tell(NoticeKind.PULSE_ASKED, placements.byId(asked.placement()), ReviewParty.YOUNG_PERSON, null);
    }

    /** The caseworker hears of every one: a leader may be away. */
    void on(@Observes TalkWanted wanted) {
        Talk talk = talks.byId(wanted.talk());
        UUID caseworker = youngPeople.byId(wanted.youngPerson()).caseworker();
        put(NoticeKind.TALK_ASKED_FOR, Recipient.account(caseworker), talk.id(), wanted.youngPerson(), null);
        talk.leader()
                .ifPresent(leader -> put(
                        NoticeKind.TALK_ASKED_FOR, Recipient.leader(leader), talk.id(), wanted.youngPerson(), null));
    }

    void on(@Observes ReviewNews news) {
        Placement placement = placements.byId(news.placement());
        switch (news) {
            case ReviewNews.Soon soon -> tell(NoticeKind.REVIEW_SOON, placement, soon.party(), soon.on());
            case ReviewNews.MinutesWritten written -> {
                tell(NoticeKind.MINUTES_TO_AGREE, placement, ReviewParty.YOUNG_PERSON, null);
                tell(NoticeKind.MINUTES_TO_AGREE, placement, ReviewParty.LEADER, null);
            }
            case ReviewNews.Objected objected ->
                tell(NoticeKind.MINUTES_OBJECTED, placement, ReviewParty.CASEWORKER, null);
        }
    }

    private void tell(NoticeKind kind, Placement placement, ReviewParty party, @Nullable LocalDate due) {
        put(kind, recipient(placement, party), placement.id(), placement.youngPerson(), due);
    }

    private Recipient recipient(Placement placement, ReviewParty party) {
        return switch (party) {
            case YOUNG_PERSON -> Recipient.youngPerson(placement.youngPerson());
            case LEADER -> Recipient.leader(placement.deputy().orElseGet(placement::leader));
            case CASEWORKER ->
                Recipient.account(youngPeople.byId(placement.youngPerson()).caseworker());
        };
    }

    private void put(NoticeKind kind, Recipient to, UUID subject, UUID youngPerson, @Nullable LocalDate due) {
        outbox.put(new Tiding(kind, to, subject, youngPerson, due));
    }
}
