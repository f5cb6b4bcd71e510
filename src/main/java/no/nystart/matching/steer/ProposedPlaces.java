package no.nystart.matching.steer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.names.Workplaces;
import no.nystart.matching.run.MatchingRefusal;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;
import no.nystart.register.companies.Places;

/** Finds what a run proposes for one young person, by name. */
@ApplicationScoped
class ProposedPlaces {

    private final MatchingRuns runs;
    private final Proposals proposals;
    private final Places places;
    private final Workplaces workplaces;

    @Inject
    ProposedPlaces(MatchingRuns runs, Proposals proposals, Places places, Workplaces workplaces) {
        this.runs = runs;
        this.proposals = proposals;
        this.places = places;
        this.workplaces = workplaces;
    }

    /** Refused as NOT_FOUND when the run has nothing to say of the young person, and when it places them nowhere. */
    ProposedPlace of(UUID run, UUID youngPerson) {
        Proposal proposal = proposals.of(run, youngPerson).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        Proposal.Match match = proposal.match().orElseThrow(() -> Refused.because(MatchingRefusal.NOTHING_TO_PIN));
        Workplaces.Names names = workplaces.of(List.of(match.place()), List.of(match.leader()));
        return new ProposedPlace(
                runs.findByIdOptional(run).flatMap(MatchingRun::cohort).orElseThrow(),
                places.byId(match.place()).company(),
                match.place(),
                match.leader(),
                names.place(match.place()),
                names.leader(match.leader()));
    }
}
