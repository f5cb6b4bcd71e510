package no.nystart.matching.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Proposals;
import no.nystart.register.cohorts.Cohort;
import org.jspecify.annotations.Nullable;

/** How far the cohorts of joint runs have come, as the visitor may see it. */
@ApplicationScoped
public class JointStanding {

    /** A cohort with its run; of the run's young people those the visitor may see are counted. */
    public record Part(
            JointPart part,
            Cohort cohort,
            String regionName,
            @Nullable MatchingRun run,
            Proposals.Count seen) {

        /** Whether nothing more will come of it. */
        public boolean isOver() {
            return part.leftOut().isPresent() || (run != null && run.state().isOver());
        }
    }

    private record Row(
            JointPart part,
            Cohort cohort,
            String regionName,
            @Nullable MatchingRun run) {}

    private final EntityManager entities;
    private final Proposals proposals;

    @Inject
    JointStanding(EntityManager entities, Proposals proposals) {
        this.entities = entities;
        this.proposals = proposals;
    }

    /** The cohorts of a joint run in these regions, region by region. */
    public List<Part> of(UUID jointRun, Set<String> regions) {
        List<Row> rows = entities.createQuery("""
                        select new no.nystart.matching.joint.JointStanding$Row(p, c, g.name, r)
                        from JointPart p join Cohort c on c.id = p.key.cohort join Region g on g.code = c.region
                        left join MatchingRun r on r.id = p.run
                        where p.key.jointRun = :joint and c.region in :regions
                        order by g.name, c.placementStart, c.name""", Row.class)
                .setParameter("joint", jointRun)
                .setParameter("regions", regions)
                .getResultList();
        Map<UUID, Proposals.Count> seen = proposals.counts(rows.stream()
                .map(Row::run)
                .filter(Objects::nonNull)
                .map(MatchingRun::id)
                .toList());
        return rows.stream().map(row -> part(row, seen)).toList();
    }

    private static Part part(Row row, Map<UUID, Proposals.Count> seen) {
        UUID run = row.run() == null ? row.cohort().id() : row.run().id();
        return new Part(
                row.part(),
                row.cohort(),
                row.regionName(),
                row.run(),
                seen.getOrDefault(run, new Proposals.Count(run, 0, 0)));
    }

    /**
     * Several joint runs in figures.
     *
     * @param cohorts of each, in the regions asked about
     * @param over how many of them nothing more will come of
     */
    public record Count(UUID jointRun, int cohorts, int over) {}

    /** The figures of these joint runs, by their ids. */
    public Map<UUID, Count> counts(Collection<UUID> jointRuns, Set<String> regions) {
        return entities.createQuery("""
                        select new no.nystart.matching.joint.JointStanding$Count(
                          p.key.jointRun, cast(count(*) as Integer),
                          cast(sum(case when p.leftOut is not null or r.endedAt is not null then 1 else 0 end) as Integer))
                        from JointPart p join Cohort c on c.id = p.key.cohort
                        left join MatchingRun r on r.id = p.run
                        where p.key.jointRun in :joint and c.region in :regions group by p.key.jointRun""", Count.class)
                .setParameter("joint", jointRuns)
                .setParameter("regions", regions)
                .getResultStream()
                .collect(Collectors.toMap(Count::jointRun, count -> count));
    }
}
