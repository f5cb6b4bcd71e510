package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.matching.run.DeclinedProposals;

/** Tells the matching whose released proposal the caseworker, the company or the young person said no to last. */
@ApplicationScoped
class SaidNo implements DeclinedProposals {

    private static final String LAST_NO = """
            SELECT d.young_person FROM matching_run r
            JOIN decision d ON d.run = r.id LEFT JOIN proposed_match m ON m.id = d.id
            WHERE r.cohort = :cohort AND (d.choice = 'DECLINED' OR m.state = 'DECLINED')
              AND NOT EXISTS (SELECT FROM decision later WHERE later.run = d.run
                AND later.young_person = d.young_person AND later.id > d.id) AND\s""" + ReleasedRuns.IS_NEWEST;

    private final EntityManager entities;

    @Inject
    SaidNo(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public Set<UUID> ofNewestReleased(UUID cohort) {
        List<?> people = entities.createNativeQuery(LAST_NO, UUID.class)
                .setParameter("cohort", cohort)
                .getResultList();
        return people.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
