package no.nystart.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.nystart.common.FieldClock;
import no.nystart.common.TimeOrderedId;

/** Plays days gone by, some of them at a time: all that happened on them or nothing. */
@ApplicationScoped
class PastDays {

    private static final int SECONDS = 120;

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    PastDays(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * In a transaction of its own. The demo's date stands still meanwhile, and what people would have been told on those
     * days is not sent today.
     */
    <T> T play(Callable<T> deed) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            int ahead = (int) entities.createNativeQuery("SELECT days_ahead FROM field_clock FOR SHARE", Integer.class)
                    .getSingleResult();
            UUID before = TimeOrderedId.next();
            T played = Bygone.ahead(ahead, deed);
            entities.flush();
            forgetNotices(before, clock.wallDate());
            return played;
        });
    }

    /** Those that were written just now, for days before today. */
    private void forgetNotices(UUID before, LocalDate today) {
        entities.createNativeQuery("DELETE FROM notice WHERE id > :before AND written_at < :today")
                .setParameter("before", before)
                .setParameter("today", today.atStartOfDay(FieldClock.NORWAY).toInstant())
                .executeUpdate();
    }
}
