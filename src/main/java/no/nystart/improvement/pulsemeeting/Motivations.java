package no.nystart.improvement.pulsemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import no.nystart.common.FieldClock;
import no.nystart.improvement.measure.Figure;

/** Asks how a region's young people say that it goes; of too few, and of hidden people, it tells nothing. */
@ApplicationScoped
public class Motivations {

    private static final int WEEKS = 4;

    /** Each one counts once, however often they said it. */
    private static final String MEAN = """
            SELECT count(*) AS people, coalesce(round(10 * avg(own.mean)), 0) AS tenths FROM (
                SELECT avg(s.score) AS mean FROM pulse s JOIN placement p ON p.id = s.placement
                    JOIN young_person y ON y.id = p.young_person
                WHERE y.protection = 'NONE' AND NOT y.shielded AND s.on_day > :from AND p.state IN ('RUNNING', 'PAUSED')
                  AND p.office IN (SELECT o.code FROM office o WHERE o.region = :region)
                GROUP BY p.young_person) own""";

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    Motivations(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Of the last four weeks. */
    @Transactional
    public Motivation in(String region) {
        Tuple row = (Tuple) entities.createNativeQuery(MEAN, Tuple.class)
                .setParameter("from", clock.today().minusWeeks(WEEKS))
                .setParameter("region", region)
                .getSingleResult();
        int people = row.get("people", Number.class).intValue();
        return people < Figure.FEWEST
                ? Motivation.OF_TOO_FEW
                : new Motivation(people, row.get("tenths", Number.class).intValue());
    }
}
