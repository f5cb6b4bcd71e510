package no.nystart.matching.explain;

import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;

/** A problem whose places all ask for an age. */
final class MinAge {

    private MinAge() {}

    static Problem of(Problem problem, int years) {
        Problem changed = problem;
        for (Place each : problem.places()) {
            changed = Rewriting.place(
                    changed,
                    each.id(),
                    place -> new Place(
                            place.id(),
                            place.company(),
                            place.site(),
                            place.occupation(),
                            place.teaches(),
                            place.seats(),
                            place.from(),
                            place.to(),
                            years,
                            place.licences(),
                            place.certificates(),
                            place.norwegianLevel(),
                            place.offers()));
        }
        return changed;
    }
}
