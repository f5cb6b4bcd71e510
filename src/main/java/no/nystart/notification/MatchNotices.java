package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.nystart.placement.decision.Answer;
import no.nystart.placement.decision.Answers;
import no.nystart.placement.decision.MatchEvent;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.register.people.YoungPeople;
import org.jspecify.annotations.Nullable;

/** Tells both sides and the caseworker what becomes of a proposal that was accepted. */
@ApplicationScoped
class MatchNotices {

    private final Outbox outbox;
    private final ProposedMatches matches;
    private final Answers answers;
    private final YoungPeople youngPeople;

    @Inject
    MatchNotices(Outbox outbox, ProposedMatches matches, Answers answers, YoungPeople youngPeople) {
        this.outbox = outbox;
        this.matches = matches;
        this.answers = answers;
        this.youngPeople = youngPeople;
    }

    /** In the transaction of what happened. */
    void on(@Observes MatchEvent event) {
        ProposedMatch match = matches.byId(event.match());
        switch (event) {
            case MatchEvent.Asked asked -> tellSilent(match, NoticeKind.PROPOSAL_TO_ANSWER, match.answerBy());
            case MatchEvent.Answered answered when answered.accepted() -> {
                // told once both have answered
            }
            case MatchEvent.Answered declined -> {
                tellCaseworker(match, NoticeKind.PROPOSAL_DECLINED);
                tell(match, other(declined.party()), NoticeKind.PROPOSAL_CLOSED, null);
            }
            case MatchEvent.TalkWanted wanted -> tellCaseworker(match, NoticeKind.TALK_WANTED);
            case MatchEvent.Reminded reminded ->
                tell(match, reminded.party(), NoticeKind.PROPOSAL_REMINDER, reminded.answerBy());
            case MatchEvent.Agreed agreed -> {
                tellCaseworker(match, NoticeKind.PROPOSAL_AGREED);
                tellBoth(match, NoticeKind.PROPOSAL_AGREED);
            }
            case MatchEvent.Returned returned -> {
                tellCaseworker(match, NoticeKind.PROPOSAL_RETURNED);
                tellBoth(match, NoticeKind.PROPOSAL_CLOSED);
            }
            case MatchEvent.Lapsed lapsed -> tellBoth(match, NoticeKind.PROPOSAL_CLOSED);
            case MatchEvent.PutOff putOff -> tellSilent(match, NoticeKind.PROPOSAL_PUT_OFF, putOff.answerBy());
            case MatchEvent.Withdrawn withdrawn -> tellBoth(match, NoticeKind.PROPOSAL_CLOSED);
        }
    }

    private void tellBoth(ProposedMatch match, NoticeKind kind) {
        for (Party party : Party.values()) {
            tell(match, party, kind, null);
        }
    }

    /** Those who have not answered. */
    private void tellSilent(ProposedMatch match, NoticeKind kind, LocalDate answerBy) {
        Set<Party> silent = EnumSet.allOf(Party.class);
        answers.of(match.id()).stream().map(Answer::party).forEach(silent::remove);
        silent.forEach(party -> tell(match, party, kind, answerBy));
    }

    private void tellCaseworker(ProposedMatch match, NoticeKind kind) {
        UUID caseworker = youngPeople.byId(match.youngPerson()).caseworker();
        outbox.put(new Tiding(kind, Recipient.account(caseworker), match.id(), match.youngPerson(), null));
    }

    private void tell(ProposedMatch match, Party party, NoticeKind kind, @Nullable LocalDate answerBy) {
        outbox.put(new Tiding(kind, side(match, party), match.id(), match.youngPerson(), answerBy));
    }

    private static Recipient side(ProposedMatch match, Party party) {
        return switch (party) {
            case COMPANY -> Recipient.contactOf(match.company());
            case YOUNG_PERSON -> Recipient.youngPerson(match.youngPerson());
        };
    }

    private static Party other(Party party) {
        return switch (party) {
            case COMPANY -> Party.YOUNG_PERSON;
            case YOUNG_PERSON -> Party.COMPANY;
        };
    }
}
