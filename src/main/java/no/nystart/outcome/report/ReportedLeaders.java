package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.programme.Training;
import no.nystart.programme.Trainings;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;

/** The leaders behind a number of a cohort. */
@ApplicationScoped
class ReportedLeaders {

    /** No cohort has nearly as many. */
    private static final int MOST = 500;

    private static final String LED = """
            SELECT m.id, m.name, c.id AS company, c.name AS company_name, m.ready, m.accredited
            FROM mentoring_leader m JOIN company c ON c.id = m.company
            WHERE m.id IN (SELECT leader FROM report_row WHERE cohort = :cohort) AND %s
            ORDER BY m.name COLLATE "nb-NO-x-icu", m.id LIMIT""" + " " + MOST;

    private static final String NAMED = """
            SELECT m.id, m.name, c.id AS company, c.name AS company_name, m.ready, m.accredited
            FROM mentoring_leader m JOIN company c ON c.id = m.company WHERE m.id IN (:leaders)
            ORDER BY m.name COLLATE "nb-NO-x-icu", m.id LIMIT""" + " " + MOST;

    /** One leader as the register has them. */
    record Line(UUID leader, String name, UUID company, String companyName, boolean ready, boolean accredited) {}

    /** How far one of a programme's leaders has come. */
    record Trained(Line line, Training training) {}

    private final EntityManager entities;
    private final Cohorts cohorts;
    private final Trainings trainings;

    @Inject
    ReportedLeaders(EntityManager entities, Cohorts cohorts, Trainings trainings) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.trainings = trainings;
    }

    /** @throws Refused when it is none of these regions' */
    @Transactional
    Cohort cohort(UUID id, Set<String> regions) {
        return cohorts.findByIdOptional(id)
                .filter(cohort -> regions.contains(cohort.region()))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** Those who have led somebody of the cohort. */
    @Transactional
    List<Line> led(Cohort cohort, LeaderStanding standing) {
        return lines(entities.createNativeQuery(LED.formatted(standing.condition()), Object[].class)
                .setParameter("cohort", cohort.id()));
    }

    /** Those in its programme. */
    @Transactional
    List<Trained> trained(Cohort cohort) {
        Map<UUID, Training> training = trainings.byLeader(cohort.id());
        if (training.isEmpty()) {
            return List.of();
        }
        return lines(entities.createNativeQuery(NAMED, Object[].class).setParameter("leaders", training.keySet()))
                .stream()
                .map(line -> new Trained(line, Objects.requireNonNull(training.get(line.leader()))))
                .toList();
    }

    private static List<Line> lines(Query query) {
        List<Line> lines = new ArrayList<>();
        for (Object row : query.getResultList()) {
            lines.add(line((Object[]) row));
        }
        return lines;
    }

    private static Line line(Object[] row) {
        return new Line(
                (UUID) row[0], (String) row[1], (UUID) row[2], (String) row[3], (boolean) row[4], (boolean) row[5]);
    }
}
