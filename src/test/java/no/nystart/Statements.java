package no.nystart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the statements that the database was sent, whoever in the service sent them. */
@ApplicationScoped
public class Statements {

    /** Of jobs, which look for work at all times; of the counting itself; of the clearance said with each connection. */
    private static final String OTHERS = "(?i)_job where|pg_stat_statements|set_config|^begin|^commit";

    @Inject
    EntityManager entities;

    /**
     * What {@code deed} sends, by its text, with how often. Without what jobs send at the same time, and without the
     * clearance that is said on taking a connection, which they say too.
     */
    public Map<String, Long> of(Runnable deed) {
        Map<String, Long> before = calls();
        deed.run();
        Map<String, Long> sent = new HashMap<>();
        calls().forEach((sql, calls) -> {
            long since = calls - before.getOrDefault(sql, 0L);
            if (since > 0) {
                sent.put(sql, since);
            }
        });
        return sent;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<String, Long> calls() {
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT query, sum(calls)::bigint FROM pg_stat_statements WHERE query !~ :others GROUP BY query",
                        Object[].class)
                .setParameter("others", OTHERS)
                .getResultList();
        Map<String, Long> calls = new HashMap<>();
        rows.forEach(row -> calls.put((String) row[0], ((Number) row[1]).longValue()));
        return calls;
    }
}
