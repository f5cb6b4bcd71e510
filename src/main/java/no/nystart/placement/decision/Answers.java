package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;

/** Takes the answers of both sides. */
@ApplicationScoped
public class Answers {

    private final ProposedMatches matches;
    private final EntityManager entities;
    private final Stamps stamps;
    private final FieldClock clock;
    private final Event<MatchEvent> events;

    @Inject
    Answers(
            ProposedMatches matches,
            EntityManager entities,
            Stamps stamps,
            FieldClock clock,
            Event<MatchEvent> events) {
        this.matches = matches;
        this.entities = entities;
        this.stamps = stamps;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A side's answer on its own page, or one that a caseworker records. A no gives the seat back at once. The same answer
     * again is once; refused when it is another than before, too late, or nobody is asked any more.
     */
    @Transactional
    public ProposedMatch give(UUID id, Reply reply, UUID by) {
        ProposedMatch match = matches.locked(id);
        List<Answer> answers = new ArrayList<>(of(id));
        Optional<Answer> before = answers.stream()
                .filter(answer -> answer.party() == reply.party())
                .findFirst();
        if (before.isPresent()) {
            requireSame(before.get(), reply);
            return match;
        }
        requireInTime(match, reply);
        Answer answer = new Answer(id, reply, stamps.of(by));
        entities.persist(answer);
        answers.add(answer);
        match.settle(answers, clock.today());
        if (match.state() == ProposedMatch.State.DECLINED) {
            matches.giveSeatBack(match);
        }
        events.fire(new MatchEvent.Answered(id, reply.party(), answer.accepted()));
        if (match.state() == ProposedMatch.State.AGREED) {
            events.fire(new MatchEvent.Agreed(id));
        }
        return match;
    }

    /** Those given so far. */
    public List<Answer> of(UUID match) {
        return entities.createQuery("from Answer where key.match = :match order by given.at", Answer.class)
                .setParameter("match", match)
                .getResultList();
    }

    private static void requireSame(Answer before, Reply reply) {
        if (!before.says(reply)) {
            throw Refused.because(DecisionRefusal.ANSWERED_OTHERWISE);
        }
    }

    /** A caseworker can record what was said in time also when the day has passed. */
    private void requireInTime(ProposedMatch match, Reply reply) {
        match.requireOpen();
        LocalDate today = clock.today();
        OnBehalf recorded = reply.onBehalf();
        if (recorded == null) {
            if (match.isOverdue(today)) {
                throw Refused.because(DecisionRefusal.ANSWER_TOO_LATE);
            }
        } else if (recorded.toldOn().isBefore(match.askedOn())
                || recorded.toldOn().isAfter(today)) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT,
                    List.of(Fault.of("toldOn", DecisionRefusal.TOLD_OUTSIDE, match.askedOn(), today)));
        }
    }
}
