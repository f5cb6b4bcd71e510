package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.improvement.board.BoardPeople;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.escalation.EscalationNews;
import no.nystart.improvement.suggestion.Sender;
import no.nystart.improvement.suggestion.SuggestionNews;

/** Tells people what they have taken on, what was done with what they told, and what is lifted to them and back. */
@ApplicationScoped
class BoardNotices {

    private final Outbox outbox;
    private final Boards boards;
    private final BoardPeople people;

    @Inject
    BoardNotices(Outbox outbox, Boards boards, BoardPeople people) {
        this.outbox = outbox;
        this.boards = boards;
        this.people = people;
    }

    /** In the transaction of what happened. */
    void on(@Observes SuggestionNews news) {
        switch (news) {
            case SuggestionNews.TakenOn taken ->
                tell(NoticeKind.SUGGESTION_IS_YOURS, Recipient.account(taken.owner()), taken.suggestion());
            case SuggestionNews.Answered answered ->
                tell(NoticeKind.SUGGESTION_ANSWERED, sender(answered.sender()), answered.suggestion());
        }
    }

    private static Recipient sender(Sender sender) {
        UUID account = sender.account();
        UUID leader = sender.leader();
        UUID company = sender.company();
        if (account != null) {
            return Recipient.account(account);
        }
        if (leader != null) {
            return Recipient.leader(leader);
        }
        if (company != null) {
            return Recipient.contactOf(company);
        }
        throw new IllegalStateException("nobody has sent it: " + sender);
    }

    /** In the transaction of what happened. */
    void on(@Observes EscalationNews news) {
        switch (news) {
            case EscalationNews.Lifted lifted ->
                people.of(boards.byId(lifted.to()))
                        .forEach(member -> tell(
                                NoticeKind.LIFTED_TO_YOU, Recipient.account(member.account()), lifted.escalation()));
            case EscalationNews.Answered answered ->
                tell(NoticeKind.LIFTED_ANSWERED, Recipient.account(answered.liftedBy()), answered.escalation());
        }
    }

    private void tell(NoticeKind kind, Recipient to, UUID subject) {
        outbox.put(new Tiding(kind, to, subject, null, null));
    }
}
