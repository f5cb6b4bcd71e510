package no.nystart.matching.why;

import java.util.UUID;
import no.nystart.matching.explain.Move;
import no.nystart.matching.explain.Standing;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.names.Workplaces;
import no.nystart.matching.page.MatchingMessages;
import no.nystart.matching.telling.Telling;

/** What is said on the page in the visitor's language, with the names of the run's places and leaders. */
record PageWords(WhyMessages words, MatchingMessages matching, Telling telling, Workplaces.Names names) {

    NamedOffer offer(PlaceAndLeader offer) {
        UUID place = UUID.fromString(offer.place());
        UUID leader = UUID.fromString(offer.leader());
        return new NamedOffer(
                place, leader, names.place(place), names.leader(leader), telling.place(names.place(place)));
    }

    String called(KnownPeople.Known person) {
        return person.name().orElseGet(() -> matching.pseudonym(person.pseudonym()));
    }

    /** What becomes of somebody, as the rest of a sentence that begins with the name. */
    String of(Move move) {
        return switch (move.kind()) {
            case NEWLY_PLACED -> words.getsPlace(place(move.to()));
            case NEWLY_UNPLACED -> words.losesPlace(place(move.from()));
            case OTHER_PLACE -> words.changesPlace(place(move.from()), place(move.to()));
            case OTHER_LEADER -> words.changesLeader(leader(move.from()), leader(move.to()));
            case SAME_OFFER -> words.changesDates();
            case JOINED, LEFT -> throw new IllegalArgumentException("not of the same people: " + move);
        };
    }

    private String place(Standing standing) {
        return telling.place(
                names.place(UUID.fromString(placed(standing).offer().place())));
    }

    private String leader(Standing standing) {
        return names.leader(UUID.fromString(placed(standing).offer().leader()));
    }

    private static Standing.Placed placed(Standing standing) {
        return switch (standing) {
            case Standing.Placed placed -> placed;
            case Standing.Unplaced unplaced -> throw new IllegalArgumentException("nowhere: " + unplaced);
            case Standing.Absent absent -> throw new IllegalArgumentException("nowhere: " + absent);
        };
    }
}
