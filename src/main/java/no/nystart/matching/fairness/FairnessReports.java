package no.nystart.matching.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.Refused;
import no.nystart.matching.explain.Fairness;
import no.nystart.matching.question.SolvedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.register.codes.Sex;

/** Makes reports of runs. Who has become protected since the run is in none, whoever looks. */
@ApplicationScoped
class FairnessReports {

    private static final String SEXES = """
            select y.id, y.sex from Proposal p join YoungPerson y on y.id = p.key.youngPerson
            where p.key.run = :run and y.sex is not null
            """;

    private final SolvedRuns runs;
    private final EntityManager entities;

    @Inject
    FairnessReports(SolvedRuns runs, EntityManager entities) {
        this.runs = runs;
        this.entities = entities;
    }

    /**
     * The random matching is drawn with the run's own seed.
     *
     * @throws Refused when the run has no solution, or none yet
     */
    FairnessReport of(MatchingRun run) {
        run.requireSolution();
        Fairness.Grouping sex = new Fairness.Grouping(GroupedBy.SEX.key(), sexes(run.id()));
        long seed = run.options().seed();
        return new FairnessReport(
                seed, runs.read(run, solved -> Fairness.of(solved.problem(), solved.solution(), List.of(sex), seed)));
    }

    /** Of those who told it. */
    private Map<String, String> sexes(UUID run) {
        return entities.createQuery(SEXES, Object[].class)
                .setParameter("run", run)
                .getResultStream()
                .collect(Collectors.toMap(row -> row[0].toString(), row -> ((Sex) row[1]).name()));
    }
}
