package no.nystart.placement.decision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.jobs.RecurringJob;
import org.jboss.logging.Logger;

/**
 * What becomes of matches that somebody does not answer: that side is reminded shortly before the last day, and when it
 * has passed the seat is given back and the caseworker decides anew. Of people who are hidden it knows nothing; the
 * cleared caseworker sees on the day's page that their date has passed.
 */
@ApplicationScoped
public class Silence implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(Silence.class);

    /** Open matches with a side that has neither answered nor been reminded of this day, or with a day that has passed. */
    private static final String DUE = """
            select m.id from ProposedMatch m
            where m.state = OPEN and (m.answerBy < :today or m.answerBy <= :soon and :sides >
              (select count(a) from Answer a where a.key.match = m.id)
              + (select count(r) from Reminder r where r.key.match = m.id and r.key.answerBy = m.answerBy))
            order by m.answerBy, m.id""";

    private final ProposedMatches matches;
    private final Answers answers;
    private final EntityManager entities;
    private final FieldClock clock;
    private final AnswerTimes times;
    private final Event<MatchEvent> events;

    @Inject
    Silence(
            ProposedMatches matches,
            Answers answers,
            EntityManager entities,
            FieldClock clock,
            AnswerTimes times,
            Event<MatchEvent> events) {
        this.matches = matches;
        this.answers = answers;
        this.entities = entities;
        this.clock = clock;
        this.times = times;
        this.events = events;
    }

    @Override
    public String name() {
        return "silence-on-matches";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** Each match by itself: one that fails does not hold up the others. */
    @Override
    public void work() {
        LocalDate today = clock.today();
        for (UUID match : QuarkusTransaction.requiringNew().call(() -> due(today))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> lookAt(match, today));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Match %s was passed over", match);
            }
        }
    }

    private List<UUID> due(LocalDate today) {
        return entities.createQuery(DUE, UUID.class)
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(times.reminderBefore()))
                .setParameter("sides", (long) Party.values().length)
                .getResultList();
    }

    private void lookAt(UUID id, LocalDate today) {
        ProposedMatch match = matches.locked(id);
        if (match.isOverdue(today)) {
            match.returnToCaseworker(today);
            matches.giveSeatBack(match);
            events.fire(new MatchEvent.Returned(id));
        } else if (match.state() == ProposedMatch.State.OPEN) {
            silent(id).forEach(party -> remind(match, party, today));
        }
    }

    private void remind(ProposedMatch match, Party party, LocalDate today) {
        Reminder.Key key = new Reminder.Key(match.id(), party, match.answerBy());
        if (entities.find(Reminder.class, key) == null) {
            entities.persist(new Reminder(key, today));
            events.fire(new MatchEvent.Reminded(match.id(), party, match.answerBy()));
        }
    }

    private Set<Party> silent(UUID match) {
        Set<Party> silent = EnumSet.allOf(Party.class);
        answers.of(match).forEach(answer -> silent.remove(answer.party()));
        return silent;
    }

    /** Those of a match, the first first. */
    public List<Reminder> remindersOf(UUID match) {
        return entities.createQuery("from Reminder where key.match = :match order by onDay, key.party", Reminder.class)
                .setParameter("match", match)
                .getResultList();
    }
}
