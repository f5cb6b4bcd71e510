package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.matching.pins.Pin;
import no.nystart.matching.pins.PinStanding;
import no.nystart.matching.pins.Pins;

/** Pins what a run proposes for a young person, and lifts the pin again. */
@ApplicationScoped
public class Pinning {

    private final MatchingRuns runs;
    private final Proposals proposals;
    private final Pins pins;
    private final ProblemOfCohort problems;

    @Inject
    Pinning(MatchingRuns runs, Proposals proposals, Pins pins, ProblemOfCohort problems) {
        this.runs = runs;
        this.proposals = proposals;
        this.pins = pins;
        this.problems = problems;
    }

    /**
     * From the next run on the young person keeps the run's place and leader.
     *
     * @throws Refused when the run proposes nothing for the young person, or the pin could not hold as things are now,
     *     with each hindrance
     */
    @Transactional
    public Pin pin(UUID run, UUID youngPerson, String reason, UUID by) {
        Proposal.Match match =
                proposal(run, youngPerson).match().orElseThrow(() -> Refused.because(MatchingRefusal.NOTHING_TO_PIN));
        Pin pin = pins.pin(cohortOf(run), youngPerson, match.place(), match.leader(), reason, by);
        List<Fault> faults = now(pin.cohort()).stream()
                .filter(standing -> standing.pin().equals(pin))
                .flatMap(standing -> standing.hindrances().stream())
                .map(hindrance -> Fault.of("", hindrance))
                .toList();
        if (!faults.isEmpty()) {
            throw Refused.because(faults.getFirst().code(), faults);
        }
        return pin;
    }

    /** How the cohort's pins would stand in a run begun now, of everybody whom the visitor may see. */
    @Transactional
    public List<PinStanding> now(UUID cohort) {
        return problems.pinsNow(cohort);
    }

    /** What a run proposes for a young person; refused as NOT_FOUND when it has none. */
    public Proposal proposal(UUID run, UUID youngPerson) {
        return proposals.of(run, youngPerson).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** The cohort of a run that proposes something. */
    private UUID cohortOf(UUID run) {
        return runs.findByIdOptional(run).flatMap(MatchingRun::cohort).orElseThrow();
    }
}
