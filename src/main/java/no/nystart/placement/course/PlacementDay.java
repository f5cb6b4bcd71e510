package no.nystart.placement.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.jobs.field.FieldJob;

/** What was recorded for a day ahead is so when the day has come: a deputy stands in, a pause is over. */
@ApplicationScoped
public class PlacementDay implements FieldJob {

    private final Placements placements;

    @Inject
    PlacementDay(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String name() {
        return "placements-of-the-day";
    }

    @Override
    public boolean seesHidden() {
        return true;
    }

    @Override
    @Transactional
    public void on(LocalDate today) {
        placements
                .getEntityManager()
                .createQuery(
                        "select distinct p.id from Placement p join RecordedEvent e on e.placement = p.id"
                                + " where p.state in (AWAITING_START, RUNNING, PAUSED)"
                                + " and (e.onDay = :today or p.deputy is not null) order by p.id",
                        UUID.class)
                .setParameter("today", today)
                .getResultList()
                .forEach(placement -> placements.look(placement, today));
    }
}
