package no.nystart.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Looks up codes for whoever holds a certificate. Of hidden people it knows none. */
@ApplicationScoped
public class Verifications {

    private final EntityManager entities;
    private final Certificates certificates;

    @Inject
    Verifications(EntityManager entities, Certificates certificates) {
        this.entities = entities;
        this.certificates = certificates;
    }

    @Transactional
    public Verified of(VerificationCode code) {
        return entities.createQuery("from CertificateVersion where code = :code", CertificateVersion.class)
                .setParameter("code", code.text())
                .getResultStream()
                .findFirst()
                .map(found -> Verified.of(found.number(), certificates.versions(found.placement())))
                .orElseGet(Verified.Unknown::new);
    }
}
