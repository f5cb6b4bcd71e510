package no.nystart.placement.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.placement.decision.Answer;
import no.nystart.placement.decision.Decision;
import no.nystart.placement.decision.Extension;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.Reminder;
import no.nystart.placement.decision.StandingProposal;
import no.nystart.placement.decision.Talk;
import no.nystart.placement.decision.Withdrawal;
import no.nystart.register.intake.RegisterRefusal;

/**
 * Everything that the page about one young person's proposals shows.
 *
 * @param revision of the young person's decisions
 * @param proposed what can be decided on; empty while a match holds a seat, or when nothing is proposed
 * @param matched the match that holds a seat
 * @param past every decision, the newest first
 * @param byHand whether the young person is hidden, and so placed by hand
 */
public record DecisionCase(
        UUID youngPerson,
        String name,
        String revision,
        Optional<Proposed> proposed,
        Optional<Matched> matched,
        List<Past> past,
        boolean byHand,
        boolean mayDecide,
        boolean mayChange) {

    /** What was decided last on the very proposal that stands. */
    public Optional<Past> last() {
        return past.stream()
                .filter(each -> proposed.map(standing -> standing.standing().run())
                        .equals(each.decision().run()))
                .findFirst();
    }

    /**
     * @param site the postal place
     */
    public record Workplace(UUID company, String name, String occupation, String site, String leader) {}

    /** @param hindrance why an acceptance would be refused now */
    public record Proposed(StandingProposal standing, Workplace at, Optional<RegisterRefusal> hindrance) {

        /** 0 (nothing fits) to 100. */
        public int fit() {
            return Math.round(100 - standing.match().dissatisfaction() / 10f);
        }
    }

    public record Matched(
            ProposedMatch match, Workplace at, List<Side> sides, Optional<Extension> putOff, String revision) {

        /** Whether the sides are still asked. */
        public boolean open() {
            return match.state() == ProposedMatch.State.OPEN;
        }
    }

    /**
     * @param talk that is wanted and not held
     * @param reminders in their order
     */
    public record Side(
            Party party, Optional<Answer> answer, Optional<Talk> talk, List<Reminder> reminders, Reach reach) {}

    /** Whether a side can answer on a page of its own. */
    public enum Reach {
        ON_PAGE,
        RESERVED,
        NO_ACCOUNT,
        BY_HAND
    }

    /**
     * @param by who decided
     * @param match what came of an acceptance
     * @param declinedBy the answer that ended it
     */
    public record Past(
            Decision decision,
            Workplace at,
            String by,
            Optional<ProposedMatch> match,
            Optional<Answer> declinedBy,
            Optional<Withdrawal> withdrawal) {}
}
