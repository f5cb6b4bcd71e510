package no.nystart.matching.telling;

import java.util.UUID;
import no.nystart.matching.explain.Change;
import no.nystart.matching.explain.ChangeSize;
import no.nystart.matching.names.Workplaces;

/** Tells the caseworker what would have to be otherwise. */
final class ChangeWords {

    private final FactWords words;
    private final ExplainMessages sentences;
    private final Workplaces.Names names;

    ChangeWords(FactWords words, Workplaces.Names names) {
        this.words = words;
        this.sentences = words.sentences();
        this.names = names;
    }

    /** @param size by {@link ChangeSize}: of a commute, the minutes more */
    String of(Change change, int size) {
        return switch (change) {
            case Change.Commute commute -> sentences.changeCommute(commute.maxMinutes(), size);
            case Change.Licences licences ->
                sentences.changeLicences(
                        String.join(", ", licences.more().stream().sorted().toList()));
            case Change.Certificates certificates ->
                sentences.changeCertificates(words.certificates(certificates.more()));
            case Change.Norwegian norwegian -> sentences.changeNorwegian(words.level(norwegian.level()));
            case Change.AvailableFrom from -> sentences.changeAvailableFrom(words.date(from.day()));
            case Change.AvailableTo to -> sentences.changeAvailableTo(words.date(to.day()));
            case Change.Seats seats -> sentences.changeSeats(place(seats.place()), seats.more());
            case Change.Accommodations more ->
                sentences.changeAccommodations(place(more.place()), words.needs(more.more()));
            case Change.PlaceTo to -> sentences.changePlaceTo(place(to.place()), words.date(to.day()));
            case Change.Capacity capacity -> sentences.changeCapacity(leader(capacity.leader()), capacity.more());
            case Change.LeaderTo to -> sentences.changeLeaderTo(leader(to.leader()), words.date(to.day()));
            case Change.Pin pin -> throw new IllegalArgumentException("opens nothing: " + pin);
            case Change.Unpin unpin -> throw new IllegalArgumentException("opens nothing: " + unpin);
            case Change.Block block -> throw new IllegalArgumentException("opens nothing: " + block);
            case Change.OtherWeights weights -> throw new IllegalArgumentException("opens nothing: " + weights);
        };
    }

    private String place(String id) {
        return words.place(names.place(UUID.fromString(id)));
    }

    private String leader(String id) {
        return names.leader(UUID.fromString(id));
    }
}
