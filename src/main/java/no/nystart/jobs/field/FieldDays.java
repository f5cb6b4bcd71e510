package no.nystart.jobs.field;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.nystart.access.EveryonesEyes;
import org.jboss.logging.Logger;

/** Sees to it that every field job is done once for each day, whoever lives the day: two at a time do no harm. */
@ApplicationScoped
public class FieldDays {

    private static final Logger LOG = Logger.getLogger(FieldDays.class);

    private final List<FieldJob> jobs;
    private final EntityManager entities;
    private final EveryonesEyes eyes;

    @Inject
    FieldDays(@All List<FieldJob> contributed, EntityManager entities, EveryonesEyes eyes) {
        this.jobs = contributed.stream()
                .sorted(Comparator.comparing(FieldJob::name))
                .toList();
        this.entities = entities;
        this.eyes = eyes;
    }

    /**
     * Does what is owed up to this day and with it: day by day, on each day by the jobs' names. A job that fails holds up
     * its own days only. A job never met before begins today.
     */
    public void live(LocalDate today) {
        if (jobs.isEmpty()) {
            return;
        }
        for (LocalDate day = firstOwed(today); !day.isAfter(today); day = day.plusDays(1)) {
            for (FieldJob job : jobs) {
                live(job, day);
            }
        }
    }

    private LocalDate firstOwed(LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> {
            jobs.forEach(job -> meet(job, today));
            LocalDate done = (LocalDate) entities.createNativeQuery(
                            "SELECT min(done_until) FROM field_job WHERE name IN (?1)", LocalDate.class)
                    .setParameter(1, jobs.stream().map(FieldJob::name).toList())
                    .getSingleResult();
            return done.plusDays(1);
        });
    }

    private void meet(FieldJob job, LocalDate today) {
        entities.createNativeQuery("INSERT INTO field_job (name, done_until) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                .setParameter(1, job.name())
                .setParameter(2, today.minusDays(1))
                .executeUpdate();
    }

    private void live(FieldJob job, LocalDate day) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (takes(job, day)) {
                    if (job.seesHidden()) {
                        eyes.open();
                    }
                    job.on(day);
                }
            });
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "%s failed on %s and is tried again", job.name(), day);
        }
    }

    /** Whether it is this day's turn; whoever asks at the same time waits for what becomes of it. */
    private boolean takes(FieldJob job, LocalDate day) {
        return entities.createNativeQuery("UPDATE field_job SET done_until = ?1 WHERE name = ?2 AND done_until = ?3")
                        .setParameter(1, day)
                        .setParameter(2, job.name())
                        .setParameter(3, day.minusDays(1))
                        .executeUpdate()
                == 1;
    }
}
