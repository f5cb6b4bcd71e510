package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The leaders who have led young people of a cohort. */
@ApplicationScoped
class LeaderFigures {

    private static final String BY_COHORT = """
            SELECT r.cohort, count(DISTINCT r.leader), count(DISTINCT r.leader) FILTER (WHERE m.ready),
              count(DISTINCT r.leader) FILTER (WHERE m.accredited), count(*)
            FROM report_row r JOIN mentoring_leader m ON m.id = r.leader
            WHERE r.cohort IN (:cohorts) GROUP BY r.cohort""";

    /**
     * Of one cohort.
     *
     * @param ready for another young person
     * @param accredited as instructors
     * @param led young people, of all leaders together
     */
    record Leaders(int leaders, int ready, int accredited, int led) {}

    private final EntityManager entities;

    @Inject
    LeaderFigures(EntityManager entities) {
        this.entities = entities;
    }

    /** In one query; cohorts in which nobody has led anybody have none. */
    @Transactional
    Map<UUID, Leaders> of(Collection<UUID> cohorts) {
        if (cohorts.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entities.createNativeQuery(BY_COHORT, Object[].class)
                .setParameter("cohorts", cohorts)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Leaders(n(row[1]), n(row[2]), n(row[3]), n(row[4]))));
    }

    private static int n(Object number) {
        return ((Number) number).intValue();
    }
}
