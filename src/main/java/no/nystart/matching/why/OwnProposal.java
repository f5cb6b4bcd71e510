package no.nystart.matching.why;

import java.util.List;
import java.util.UUID;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.names.Workplaces;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Proposal;
import no.nystart.register.cohorts.Cohort;

/**
 * What a run proposes for one of the visitor's own young people.
 *
 * @param circle everybody in the run, as the visitor knows them
 * @param places all of the run
 * @param names of all places and leaders of the run
 */
public record OwnProposal(
        Cohort cohort,
        MatchingRun run,
        Proposal proposal,
        KnownPeople.Circle circle,
        List<UUID> places,
        Workplaces.Names names) {

    public KnownPeople.Known person() {
        return circle.of(proposal.youngPerson()).orElseThrow();
    }

    /** The address of the page that explains it. */
    public String path() {
        return "/runs/" + run.id() + "/young-people/" + proposal.youngPerson();
    }
}
