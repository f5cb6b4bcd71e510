package no.nystart.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.programme.accreditation.GuidedCertificates;

/**
 * Whom a leader has guided to a certificate: people who were given one that is not withdrawn, and for whom the leader has
 * confirmed a step. Whom the visitor may not know of does not count.
 */
@ApplicationScoped
class GuidedPeople implements GuidedCertificates {

    private final EntityManager entities;

    @Inject
    GuidedPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long of(UUID leader, LocalDate since) {
        return entities.createQuery(
                        "select count(distinct v.placement) from CertificateVersion v where v.issued.on >= :since"
                                + " and v.withdrawn.on is null and exists (select 1 from ProcessConfirmation c"
                                + " where c.placement = v.placement and c.leader = :leader)",
                        Long.class)
                .setParameter("since", since)
                .setParameter("leader", leader)
                .getSingleResult();
    }
}
