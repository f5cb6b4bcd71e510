package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.common.FieldClock;

/** Rows whose time is over, found, counted and taken away a batch at a time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DueRows {

    /** So many at most go in one transaction. */
    static final int BATCH = 500;

    /** Each of them is a transaction of a hundred statements. */
    static final int PEOPLE = 50;

    /** Counting goes no further. */
    static final int COUNTED = 100_000;

    private final EntityManager entities;
    private final RetentionPeriods periods;

    @Inject
    DueRows(EntityManager entities, RetentionPeriods periods) {
        this.entities = entities;
        this.periods = periods;
    }

    long count(Retained rule) {
        return ((Number) query("SELECT count(*) FROM (SELECT FROM %s WHERE %s LIMIT " + COUNTED + ") due", rule)
                        .getSingleResult())
                .longValue();
    }

    /** @return how many went; fewer than {@link #BATCH} when there are no more */
    int letGo(Retained rule) {
        return rule.kind() == RetentionKind.TRAIL ? ofTrail(rule.table()) : rows(rule);
    }

    /** Only a function of the database's owner takes something of the trail, and nothing younger than it allows. */
    private int ofTrail(String table) {
        return ((Number) entities.createNativeQuery("SELECT let_go_of_old_trail(:table, :moment, " + BATCH + ")")
                        .setParameter("table", table)
                        .setParameter("moment", moment(periods.keptFrom(RetentionKind.TRAIL)))
                        .getSingleResult())
                .intValue();
    }

    private int rows(Retained rule) {
        return query("DELETE FROM %1$s WHERE ctid IN (SELECT ctid FROM %1$s WHERE %2$s LIMIT " + BATCH + ")", rule)
                .executeUpdate();
    }

    /** The next of them by their ids. */
    @SuppressWarnings("unchecked") // of the query's one column
    List<UUID> people(Retained rule, UUID after) {
        return query("SELECT id FROM %s WHERE %s AND id > :after ORDER BY id LIMIT " + PEOPLE, rule)
                .setParameter("after", after)
                .getResultList();
    }

    private Query query(String sql, Retained rule) {
        LocalDate day = periods.keptFrom(rule.kind());
        Query query = entities.createNativeQuery(sql.formatted(rule.table(), rule.due()));
        if (rule.due().contains(":day")) {
            query.setParameter("day", day);
        }
        if (rule.due().contains(":moment")) {
            query.setParameter("moment", moment(day));
        }
        return query;
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay(FieldClock.NORWAY).toInstant();
    }
}
