package no.nystart.outcome.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.jobs.field.FieldJob;
import no.nystart.placement.course.Placement;

/**
 * Asks young people on the day of each moment, reminds them once, and notes whom nobody has reached. Of hidden people it
 * knows nothing: somebody cleared finds out and tells.
 */
@ApplicationScoped
public class OutcomeRound implements FieldJob {

    /** A placement that is said to be over so late is asked about all the same. */
    private static final int DAYS_LATE = 28;

    /** A month's last days fall together when months are counted. */
    private static final int DAYS_OF_GRACE = 3;

    private static final String TO_ASK = """
            select p from Placement p
            where p.state in (COMPLETED, ENDED_EARLY) and (p.rematch is null or p.rematch <> MOVED) and p.starts < p.ends
              and p.ends between :first and :last
              and not exists (select 1 from OutcomeQuestion q where q.placement = p.id and q.moment = :moment)
              and not exists (select 1 from Outcome o where o.placement = p.id and o.moment = :moment)
              and not exists (select 1 from Placement n where n.youngPerson = p.youngPerson and n.starts > p.starts)
            order by p.id""";

    private static final String WAITING = """
            select q, p.youngPerson from OutcomeQuestion q join Placement p on p.id = q.placement
            where q.settledOn is null and q.givenUpOn is null and %s order by q.id""";

    private final EntityManager entities;
    private final Event<OutcomeNews> news;

    @Inject
    OutcomeRound(EntityManager entities, Event<OutcomeNews> news) {
        this.entities = entities;
        this.news = news;
    }

    @Override
    public String name() {
        return "outcome-questions";
    }

    @Override
    @Transactional
    public void on(LocalDate today) {
        for (Moment moment : Moment.values()) {
            ask(moment, today);
        }
        remind(today);
        giveUp(today);
    }

    private void ask(Moment moment, LocalDate today) {
        LocalDate around = moment.before(today);
        entities.createQuery(TO_ASK, Placement.class)
                .setParameter("moment", moment)
                .setParameter("first", around.minusDays(DAYS_LATE))
                .setParameter("last", around.plusDays(DAYS_OF_GRACE))
                .getResultStream()
                .filter(placement -> OutcomeRules.hasCome(moment, placement.period(), today))
                .toList()
                .forEach(placement -> {
                    OutcomeQuestion question = new OutcomeQuestion(placement.id(), moment, today);
                    entities.persist(question);
                    entities.flush();
                    news.fire(new OutcomeNews.Asked(question.id(), placement.youngPerson(), question.lastDay()));
                });
    }

    private void remind(LocalDate today) {
        entities.createQuery(
                        WAITING.formatted("q.remindedOn is null and q.askedOn <= :day and q.lastDay >= :today"),
                        Object[].class)
                .setParameter("day", today.minusDays(OutcomeQuestion.REMINDED_AFTER))
                .setParameter("today", today)
                .getResultList()
                .forEach(row -> {
                    OutcomeQuestion question = (OutcomeQuestion) row[0];
                    question.remind(today);
                    news.fire(new OutcomeNews.Reminded(question.id(), (UUID) row[1], question.lastDay()));
                });
    }

    private void giveUp(LocalDate today) {
        entities.createQuery(WAITING.formatted("q.lastDay < :today"), Object[].class)
                .setParameter("today", today)
                .getResultList()
                .forEach(row -> {
                    OutcomeQuestion question = (OutcomeQuestion) row[0];
                    question.giveUp(today);
                    news.fire(new OutcomeNews.NotReached(question.id(), (UUID) row[1]));
                });
    }
}
