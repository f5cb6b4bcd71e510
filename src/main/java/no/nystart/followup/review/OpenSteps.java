package no.nystart.followup.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is left to do of what reviews have agreed on. */
@ApplicationScoped
public class OpenSteps {

    private static final int MOST = 100;

    private final EntityManager entities;

    @Inject
    OpenSteps(EntityManager entities) {
        this.entities = entities;
    }

    /** One party's in these placements, the first due first. */
    public List<NextStep> open(Collection<UUID> placements, ReviewParty owner) {
        return entities.createQuery(
                        "from NextStep where placement in :placements and owner = :owner and done.on is null"
                                + " order by dueOn, id",
                        NextStep.class)
                .setParameter("placements", placements)
                .setParameter("owner", owner)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** A leader's, of those they lead or stand in for. */
    public List<NextStep> ofLeaders(Set<UUID> leaders) {
        return leaders.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from NextStep s join Placement p on p.id = s.placement where s.owner = LEADER"
                                        + " and s.done.on is null and (p.leader in :leaders or p.deputy in :leaders)"
                                        + " order by s.dueOn, s.id",
                                NextStep.class)
                        .setParameter("leaders", leaders)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** A caseworker's, of the young people who are their own. */
    public List<NextStep> ofCaseworker(UUID account) {
        return entities.createQuery(
                        "select s from NextStep s join Placement p on p.id = s.placement"
                                + " join YoungPerson y on y.id = p.youngPerson where s.owner = CASEWORKER"
                                + " and s.done.on is null and y.caseworker = :account order by s.dueOn, s.id",
                        NextStep.class)
                .setParameter("account", account)
                .setMaxResults(MOST)
                .getResultList();
    }
}
