package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.placement.agreement.Party;

/** What a caseworker recorded for somebody, confirmed by them at their next visit. */
@ApplicationScoped
public class Confirmations {

    private static final String WAITING = "select s from Signature s join AgreementVersion v on v.id = s.key.version"
            + " where v.agreement = :agreement and v.state in (SIGNING, SIGNED) and s.key.party = :party"
            + " and s.onBehalf.because is not null"
            + " and not exists (select 1 from SignatureConfirmation c where c.key = s.key) order by s.signed.at";

    private final EntityManager entities;
    private final Stamps stamps;

    @Inject
    Confirmations(EntityManager entities, Stamps stamps) {
        this.entities = entities;
        this.stamps = stamps;
    }

    /** What was signed for a party and that it has not confirmed, the first first. */
    public List<Signature> waiting(UUID agreement, Party party) {
        return entities.createQuery(WAITING, Signature.class)
                .setParameter("agreement", agreement)
                .setParameter("party", party)
                .getResultList();
    }

    /** All that waits; refused as NOTHING_TO_CONFIRM where nothing does. */
    @Transactional
    public void confirm(UUID agreement, Party party, UUID by) {
        List<Signature> waiting = waiting(agreement, party);
        if (waiting.isEmpty()) {
            throw Refused.because(SigningRefusal.NOTHING_TO_CONFIRM);
        }
        Stamp stamp = stamps.of(by);
        waiting.forEach(signature -> entities.persist(new SignatureConfirmation(signature, stamp)));
    }

    /** When a signature that was recorded was confirmed; empty while it was not. */
    public Optional<Stamp> of(Signature signature) {
        return Optional.ofNullable(entities.find(
                        SignatureConfirmation.class, new Signature.Key(signature.version(), signature.party())))
                .map(SignatureConfirmation::stamp);
    }
}
