package no.nystart.followup.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.jobs.field.FieldJob;

/** A week before a review, asks whoever has not written for what they see. */
@ApplicationScoped
public class ReviewRound implements FieldJob {

    /** Before it nobody has been asked to write. */
    static final int DAYS_BEFORE = 7;

    private static final String SILENT = """
            select c.key.placement, c.key.slot, c.onDay from ScheduledContact c
            where c.status = PLANNED and c.onDay = :day and (c.key.slot like 'review-%' or c.key.slot like 'end-%')
              and not exists (select 1 from Contribution w where w.key.placement = c.key.placement
                              and w.key.slot = c.key.slot and w.key.party = :party)
            order by c.key.placement""";

    private final EntityManager entities;
    private final Event<ReviewNews> news;

    @Inject
    ReviewRound(EntityManager entities, Event<ReviewNews> news) {
        this.entities = entities;
        this.news = news;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public boolean seesHidden() {
        return true;
    }

    @Override
    public void on(LocalDate today) {
        for (ReviewParty party : ReviewParty.values()) {
            entities.createQuery(SILENT, Object[].class)
                    .setParameter("day", today.plusDays(DAYS_BEFORE))
                    .setParameter("party", party)
                    .getResultList()
                    .forEach(row ->
                            news.fire(new ReviewNews.Soon((UUID) row[0], (String) row[1], party, (LocalDate) row[2])));
        }
    }
}
