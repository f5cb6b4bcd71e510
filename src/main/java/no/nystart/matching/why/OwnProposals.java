package no.nystart.matching.why;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.access.Visitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.names.Workplaces;
import no.nystart.matching.question.SolvedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;

/** Finds proposals for the visitor's own young people. */
@ApplicationScoped
class OwnProposals {

    private final MatchingRuns runs;
    private final Proposals proposals;
    private final Cohorts cohorts;
    private final SolvedRuns solved;
    private final KnownPeople people;
    private final Workplaces workplaces;
    private final CurrentVisitor visitor;

    @Inject
    OwnProposals(
            MatchingRuns runs,
            Proposals proposals,
            Cohorts cohorts,
            SolvedRuns solved,
            KnownPeople people,
            Workplaces workplaces,
            CurrentVisitor visitor) {
        this.runs = runs;
        this.proposals = proposals;
        this.cohorts = cohorts;
        this.solved = solved;
        this.people = people;
        this.workplaces = workplaces;
        this.visitor = visitor;
    }

    /**
     * @param youngPerson of the visitor's own, by the matrix
     * @throws Refused as NOT_FOUND when the run is none of the visitor's regions' or proposes nothing for the person
     */
    OwnProposal of(UUID runId, UUID youngPerson) {
        MatchingRun run = runOf(runId, youngPerson);
        Proposal proposal =
                proposals.of(runId, youngPerson).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        Problem problem = solved.read(run, each -> each.problem());
        List<UUID> places =
                problem.places().stream().map(Place::id).map(UUID::fromString).toList();
        List<UUID> leaders =
                problem.leaders().stream().map(Leader::id).map(UUID::fromString).toList();
        return new OwnProposal(cohortOf(run), run, proposal, circleOf(run), places, workplaces.of(places, leaders));
    }

    /** Everybody in a run, as the visitor knows them. */
    KnownPeople.Circle circleOf(MatchingRun run) {
        return people.of(List.of(run), visitor.get());
    }

    /** The run alone; refused as {@link #of}. */
    MatchingRun runOf(UUID runId, UUID youngPerson) {
        return runs.findByIdOptional(runId)
                .filter(run -> run.cohort().isPresent())
                .filter(run -> maySee(visitor.get(), cohortOf(run)))
                .filter(run -> proposals.of(runId, youngPerson).isPresent())
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    private static boolean maySee(Visitor visitor, Cohort cohort) {
        return visitor.may(Operation.RUN_SHOW, Owner.region(cohort.region()));
    }

    private Cohort cohortOf(MatchingRun run) {
        return cohorts.byId(run.cohort().orElseThrow());
    }
}
