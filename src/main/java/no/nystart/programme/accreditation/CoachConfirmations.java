package no.nystart.programme.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;

/** Of whom coaches have said that they can guide to a certificate; once is enough. */
@ApplicationScoped
public class CoachConfirmations {

    private final EntityManager entities;
    private final Stamps stamps;

    @Inject
    CoachConfirmations(EntityManager entities, Stamps stamps) {
        this.entities = entities;
        this.stamps = stamps;
    }

    /**
     * @param own those whom the coach has met in the session at hand
     * @param chosen one of them, as sent
     * @throws Refused when it is none of them
     */
    @Transactional
    public void confirm(Collection<UUID> own, String chosen, UUID coach) {
        UUID participant = own.stream()
                .filter(one -> one.toString().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        if (among(List.of(participant)).isEmpty()) {
            entities.persist(new CoachConfirmation(participant, stamps.of(coach)));
        }
    }

    /** Those of them who are confirmed. */
    public List<UUID> among(Collection<UUID> participants) {
        return participants.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c.participant from CoachConfirmation c where c.participant in :ids", UUID.class)
                        .setParameter("ids", participants)
                        .getResultList();
    }
}
