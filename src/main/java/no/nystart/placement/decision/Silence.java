package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.jobs.field.FieldJob;

/**
 * What becomes of matches that somebody does not answer: that side is reminded shortly before the last day, and when it
 * has passed the seat is given back and the caseworker decides anew. Of people who are hidden it knows nothing; for them
 * the cleared caseworker sees that the day has passed.
 */
@ApplicationScoped
public class Silence implements FieldJob {

    /** Open matches with a side that has neither answered nor been reminded of this day, or with a day that has passed. */
    private static final String DUE = """
            select m.id from ProposedMatch m
            where m.state = OPEN and (m.answerBy < :today or m.answerBy <= :soon and :sides >
              (select count(a) from Answer a where a.key.match = m.id)
              + (select count(r) from Reminder r where r.key.match = m.id and r.key.answerBy = m.answerBy))
            order by m.id""";

    private final ProposedMatches matches;
    private final Answers answers;
    private final EntityManager entities;
    private final AnswerTimes times;
    private final Event<MatchEvent> events;

    @Inject
    Silence(
            ProposedMatches matches,
            Answers answers,
            EntityManager entities,
            AnswerTimes times,
            Event<MatchEvent> events) {
        this.matches = matches;
        this.answers = answers;
        this.entities = entities;
        this.times = times;
        this.events = events;
    }

    @Override
    public String name() {
        return "silence-on-matches";
    }

    @Override
    @Transactional
    public void on(LocalDate today) {
        entities.createQuery(DUE, UUID.class)
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(times.reminderBefore()))
                .setParameter("sides", (long) Party.values().length)
                .getResultList()
                .forEach(match -> lookAt(match, today));
    }

    /** It may have been answered since it was found. */
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
