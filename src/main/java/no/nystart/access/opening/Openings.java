package no.nystart.access.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.CountQuery;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;

/** Which records are open to whom, and what the managers of their offices have seen of it. */
@ApplicationScoped
@Transactional
public class Openings {

    private static final int LIST_BOUND = 100;

    private final EntityManager entities;
    private final Clock wallClock;

    @Inject
    Openings(EntityManager entities, Clock wallClock) {
        this.entities = entities;
        this.wallClock = wallClock;
    }

    /** For {@link Opening#LASTS}; what is open already is not opened again. */
    public Opening open(UUID youngPerson, String office, String reason, UUID account) {
        return now(account, youngPerson).orElseGet(() -> {
            Opening opening =
                    new Opening(TimeOrderedId.next(), account, youngPerson, office, reason, wallClock.instant());
            entities.persist(opening);
            return opening;
        });
    }

    /** What the account has opened of the person and may still see. */
    public Optional<Opening> now(UUID account, UUID youngPerson) {
        return entities.createQuery(
                        "from Opening where account = ?1 and youngPerson = ?2 and endsAt > ?3 order by endsAt desc",
                        Opening.class)
                .setParameter(1, account)
                .setParameter(2, youngPerson)
                .setParameter(3, wallClock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Records of these offices, the last first. */
    public List<Opening> at(Set<String> offices) {
        return entities.createQuery("from Opening where office in ?1 order by openedAt desc, id desc", Opening.class)
                .setParameter(1, offices)
                .setMaxResults(LIST_BOUND)
                .getResultList();
    }

    public CountQuery unseenAt(Set<String> offices) {
        return new CountQuery(
                "SELECT count(*) FROM record_opening WHERE seen_at IS NULL AND office IN (:openingOffices)",
                Map.of("openingOffices", offices));
    }

    /** @throws Refused when there is none at these offices */
    public void see(UUID opening, Set<String> offices, UUID by) {
        Optional.ofNullable(entities.find(Opening.class, opening))
                .filter(found -> offices.contains(found.office()))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND))
                .see(by, wallClock.instant());
    }
}
