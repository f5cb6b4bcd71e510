package no.nystart.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;

class OfferTableProperties {

    @Property(tries = 60)
    void anOfferExistsExactlyWhereNoRuleIsBroken(
            @ForAll Density density,
            @ForAll @IntRange(min = 1, max = 15) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        Problem problem = InstanceGenerator.problem(density, people, seed);
        OfferTable table = OfferTable.of(problem);
        for (int person = 0; person < people; person++) {
            YoungPerson youngPerson = problem.youngPeople().get(person);
            for (Place place : problem.places()) {
                for (Leader leader : problem.leaders()) {
                    boolean exists =
                            table.position(person, new PlaceAndLeader(place.id(), leader.id())) != OfferTable.NONE;
                    assertThat(table.broken(youngPerson, place, leader).isEmpty())
                            .as("%s at %s with %s", youngPerson.id(), place.id(), leader.id())
                            .isEqualTo(exists);
                }
            }
        }
    }
}
