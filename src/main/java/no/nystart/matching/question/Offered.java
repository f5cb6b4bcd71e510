package no.nystart.matching.question;

import java.util.ArrayList;
import java.util.List;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.matching.explain.SolvedProblem;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;

/** The places and leaders that a run knows of. */
final class Offered {

    private Offered() {}

    /** @throws Refused with a fault for each of {@code place} and {@code leader} that the run does not know */
    static void require(SolvedProblem solved, PlaceAndLeader offer) {
        List<Fault> faults = new ArrayList<>();
        if (solved.problem().places().stream().map(Place::id).noneMatch(offer.place()::equals)) {
            faults.add(Fault.of("place", CommonRefusal.UNKNOWN_VALUE));
        }
        if (solved.problem().leaders().stream().map(Leader::id).noneMatch(offer.leader()::equals)) {
            faults.add(Fault.of("leader", CommonRefusal.UNKNOWN_VALUE));
        }
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
    }
}
