package no.nystart.matching.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.matching.explain.Change;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.YoungPerson;
import no.nystart.matching.run.MatchingRefusal;

/** What can be supposed of a problem: changes of what is in it, and a commute only longer, so that pins still hold. */
final class Supposable {

    private Supposable() {}

    /** @throws Refused with a fault for each change of what is not there, or of nothing */
    static void require(Problem problem, List<Change> changes) {
        List<Fault> faults = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.OfPerson its) {
                require(
                        "youngPerson",
                        its.youngPerson(),
                        problem.youngPeople().stream().map(YoungPerson::id),
                        faults);
            }
            if (change instanceof Change.OfPlace its) {
                require("place", its.place(), problem.places().stream().map(Place::id), faults);
            }
            if (change instanceof Change.OfLeader its) {
                require("leader", its.leader(), problem.leaders().stream().map(Leader::id), faults);
            }
            if (change instanceof Change.Commute longer) {
                problem.youngPeople().stream()
                        .filter(person -> person.id().equals(longer.youngPerson()))
                        .map(YoungPerson::maxCommuteMinutes)
                        .filter(accepted -> accepted >= longer.maxMinutes())
                        .forEach(accepted -> faults.add(Fault.of("maxCommute", MatchingRefusal.NOT_LONGER, accepted)));
            }
        }
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
    }

    private static void require(String field, String id, Stream<String> known, List<Fault> faults) {
        if (known.noneMatch(id::equals)) {
            faults.add(Fault.of(field, CommonRefusal.UNKNOWN_VALUE));
        }
    }
}
