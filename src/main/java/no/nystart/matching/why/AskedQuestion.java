package no.nystart.matching.why;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.question.Question;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** A question about one young person, as it comes in: {@code kind}, and for a price {@code place} and {@code leader}. */
final class AskedQuestion {

    private static final String EXACT_PRICE = "exactPrice";
    private static final String NEAREST_CHANGE = "nearestChange";

    private record Offer(UUID place, UUID leader) {}

    private AskedQuestion() {}

    /** @throws Refused with a fault for each field that cannot be */
    static Question read(UUID youngPerson, Fields fields) {
        Reading reading = new Reading(fields);
        Optional<String> kind = reading.known("kind", AskedQuestion::kind, CommonRefusal.UNKNOWN_VALUE);
        if (kind.filter(EXACT_PRICE::equals).isEmpty()) {
            reading.refuseIfFaulty();
            return new Question.NearestChange(youngPerson);
        }
        Offer offer = offer(reading);
        return new Question.ExactPrice(youngPerson, offer.place(), offer.leader());
    }

    /** @throws Refused with a fault for each of {@code place} and {@code leader} that is missing or unreadable */
    static PlaceAndLeader offer(@Nullable String place, @Nullable String leader) {
        Map<String, String> typed = new HashMap<>();
        typed.put("place", Objects.requireNonNullElse(place, ""));
        typed.put("leader", Objects.requireNonNullElse(leader, ""));
        Offer offer = offer(new Reading(Fields.of(typed)));
        return new PlaceAndLeader(offer.place().toString(), offer.leader().toString());
    }

    private static Offer offer(Reading reading) {
        Optional<UUID> place = reading.known("place", AskedQuestion::id, CommonRefusal.UNREADABLE);
        Optional<UUID> leader = reading.known("leader", AskedQuestion::id, CommonRefusal.UNREADABLE);
        reading.refuseIfFaulty();
        return new Offer(place.orElseThrow(), leader.orElseThrow());
    }

    /** Empty where it is none. */
    static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> kind(String name) {
        return name.equals(EXACT_PRICE) || name.equals(NEAREST_CHANGE) ? Optional.of(name) : Optional.empty();
    }
}
