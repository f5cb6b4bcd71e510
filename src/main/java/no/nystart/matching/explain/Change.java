package no.nystart.matching.explain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.WeightKey;

/** One thing that could be otherwise in a problem. */
public sealed interface Change permits Change.OfPerson, Change.OfPlace, Change.OfLeader, Change.OtherWeights {

    /** The changed copy; throws where what is to be changed is not in the problem. */
    Problem in(Problem problem);

    /** A change of a young person's own. */
    sealed interface OfPerson extends Change {
        String youngPerson();
    }

    /** A change at a place. */
    sealed interface OfPlace extends Change {
        String place();
    }

    /** A change at a leader. */
    sealed interface OfLeader extends Change {
        String leader();
    }

    /** The longest acceptable commute becomes {@code maxMinutes}. */
    record Commute(String youngPerson, int maxMinutes) implements OfPerson {
        @Override
        public Problem in(Problem problem) {
            return Rewriting.youngPerson(problem, youngPerson, person -> person.commutingAtMost(maxMinutes));
        }
    }

    /** Licences more. */
    record Licences(String youngPerson, Set<String> more) implements OfPerson {
        public Licences {
            more = Set.copyOf(more);
        }

        @Override
        public Problem in(Problem problem) {
            return Rewriting.youngPerson(problem, youngPerson, person -> person.licensedFor(more));
        }
    }

    /** Certificates more. */
    record Certificates(String youngPerson, Set<String> more) implements OfPerson {
        public Certificates {
            more = Set.copyOf(more);
        }

        @Override
        public Problem in(Problem problem) {
            return Rewriting.youngPerson(problem, youngPerson, person -> person.certifiedFor(more));
        }
    }

    /** Norwegian of that level. */
    record Norwegian(String youngPerson, NorwegianLevel level) implements OfPerson {
        @Override
        public Problem in(Problem problem) {
            return Rewriting.youngPerson(problem, youngPerson, person -> person.speaking(level));
        }
    }

    /** Another first possible day. */
    record AvailableFrom(String youngPerson, LocalDate day) implements OfPerson {
        @Override
        public Problem in(Problem problem) {
            return Rewriting.youngPerson(problem, youngPerson, person -> person.availableFrom(day));
        }
    }

    /** Another last possible day. */
    record AvailableTo(String youngPerson, LocalDate day) implements OfPerson {
        @Override
        public Problem in(Problem problem) {
            return Rewriting.youngPerson(problem, youngPerson, person -> person.availableTo(day));
        }
    }

    /** Fixed to an offer, which counts as published from then on. */
    record Pin(String youngPerson, PlaceAndLeader offer) implements OfPerson {
        @Override
        public Problem in(Problem problem) {
            return Rewriting.youngPerson(problem, youngPerson, person -> person.pinnedTo(offer));
        }
    }

    /** No longer fixed; what is published stays so. */
    record Unpin(String youngPerson) implements OfPerson {
        @Override
        public Problem in(Problem problem) {
            return Rewriting.youngPerson(problem, youngPerson, PersonRewriting::unpinned);
        }
    }

    /** Kept from a company, a place or a leader by its id. */
    record Block(String youngPerson, Blocked what, String id) implements OfPerson {
        @Override
        public Problem in(Problem problem) {
            return Rewriting.youngPerson(problem, youngPerson, person -> switch (what) {
                case COMPANY -> person.blockingCompany(id);
                case PLACE -> person.blockingPlace(id);
                case LEADER -> person.blockingLeader(id);
            });
        }
    }

    /** What can be blocked. */
    enum Blocked {
        COMPANY,
        PLACE,
        LEADER
    }

    /** Seats more, or fewer where negative. */
    record Seats(String place, int more) implements OfPlace {
        @Override
        public Problem in(Problem problem) {
            return Rewriting.place(problem, place, each -> PlaceRewriting.seats(each, each.seats() + more));
        }
    }

    /** Accommodations offered too. */
    record Accommodations(String place, Set<String> more) implements OfPlace {
        public Accommodations {
            more = Set.copyOf(more);
        }

        @Override
        public Problem in(Problem problem) {
            return Rewriting.place(problem, place, each -> PlaceRewriting.offering(each, more));
        }
    }

    /** Another last day, included. */
    record PlaceTo(String place, LocalDate day) implements OfPlace {
        @Override
        public Problem in(Problem problem) {
            return Rewriting.place(problem, place, each -> PlaceRewriting.to(each, day));
        }
    }

    /** Units of follow-up need more, or fewer where negative. */
    record Capacity(String leader, int more) implements OfLeader {
        @Override
        public Problem in(Problem problem) {
            return Rewriting.leader(problem, leader, each -> LeaderRewriting.capacity(each, each.capacity() + more));
        }
    }

    /** Another last day, included. */
    record LeaderTo(String leader, LocalDate day) implements OfLeader {
        @Override
        public Problem in(Problem problem) {
            return Rewriting.leader(problem, leader, each -> LeaderRewriting.to(each, day));
        }
    }

    /** These weights instead; the others stay. */
    record OtherWeights(Map<WeightKey, Integer> values) implements Change {
        public OtherWeights {
            values = Map.copyOf(values);
        }

        @Override
        public Problem in(Problem problem) {
            return Rewriting.weights(problem, problem.weights().with(values));
        }
    }
}
