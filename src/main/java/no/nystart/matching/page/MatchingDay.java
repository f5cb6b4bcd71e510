package no.nystart.matching.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.matching.run.Proposals;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;

/** Tells an office of the newest proposal for its young people, for two weeks. */
@ApplicationScoped
class MatchingDay implements DayItems {

    private static final Duration NEWS = Duration.ofDays(14);

    private static final String OF_OFFICES = """
            select new no.nystart.matching.run.Proposals$Count(
              p.key.run, cast(count(p) as Integer), cast(count(p.place) as Integer))
            from Proposal p join YoungPerson y on y.id = p.key.youngPerson
            where p.key.run = (select r.id from MatchingRun r join Cohort c on c.id = r.cohort
                where c.region in :regions and r.placed is not null and r.endedAt >= :since
                order by r.endedAt desc, r.id limit 1)
              and y.office in :offices group by p.key.run
            """;

    private final EntityManager entities;
    private final Messages messages;
    private final Clock wallClock;

    @Inject
    MatchingDay(EntityManager entities, Messages messages, Clock wallClock) {
        this.entities = entities;
        this.messages = messages;
        this.wallClock = wallClock;
    }

    @Override
    @Transactional
    public List<DayItem> of(Visitor visitor) {
        Set<String> regions = visitor.scope(Operation.RUN_SHOW).regions();
        if (regions.isEmpty() || visitor.offices().isEmpty()) {
            return List.of();
        }
        return entities.createQuery(OF_OFFICES, Proposals.Count.class)
                .setParameter("regions", regions)
                .setParameter("since", wallClock.instant().minus(NEWS))
                .setParameter("offices", visitor.offices())
                .getResultStream()
                .map(count -> new DayItem(
                        messages.of(MatchingMessages.class).dayProposals(count.placed(), count.people()),
                        "/runs/" + count.run(),
                        "info"))
                .toList();
    }
}
