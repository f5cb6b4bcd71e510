package no.nystart.matching.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.explain.Change;
import no.nystart.matching.run.MatchingRefusal;
import no.nystart.register.codes.Licence;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed, as it is typed: a young person ({@code youngPerson}) with another {@code maxCommute} in minutes or a
 * {@code licence} more, a {@code place} with some {@code seats} more, a {@code leader} with some {@code capacity} more.
 */
final class WhatIfReader {

    static final int LONGEST_COMMUTE = 240;
    static final int MOST_MORE = 10;

    private WhatIfReader() {}

    /** @throws Refused with each fault, and when nothing is supposed */
    static List<Change> read(Fields fields) {
        Reading reading = new Reading(fields);
        List<Change> changes = new ArrayList<>();
        person(fields, reading, changes);
        more(fields, reading, "place", "seats").ifPresent(its -> changes.add(new Change.Seats(its.id(), its.more())));
        more(fields, reading, "leader", "capacity")
                .ifPresent(its -> changes.add(new Change.Capacity(its.id(), its.more())));
        reading.refuseIfFaulty();
        if (changes.isEmpty()) {
            throw Refused.because(MatchingRefusal.NOTHING_SUPPOSED);
        }
        return changes;
    }

    private static void person(Fields fields, Reading reading, List<Change> changes) {
        boolean farther = fields.text("maxCommute") != null;
        @Nullable Licence licence = reading.optionalCode("licence", Licence.class);
        if (fields.text("youngPerson") == null && !farther && licence == null) {
            return;
        }
        String person = id(reading, "youngPerson");
        if (farther) {
            changes.add(new Change.Commute(person, reading.number("maxCommute", 1, LONGEST_COMMUTE)));
        }
        if (licence != null) {
            changes.add(new Change.Licences(person, Set.of(licence.name())));
        }
        if (!farther && licence == null) {
            reading.fault("maxCommute", CommonRefusal.MISSING);
        }
    }

    private record More(String id, int more) {}

    private static Optional<More> more(Fields fields, Reading reading, String of, String howMany) {
        if (fields.text(of) == null && fields.text(howMany) == null) {
            return Optional.empty();
        }
        return Optional.of(new More(id(reading, of), reading.number(howMany, 1, MOST_MORE)));
    }

    private static String id(Reading reading, String field) {
        return reading.known(field, WhatIfReader::uuid, CommonRefusal.UNKNOWN_VALUE)
                .map(UUID::toString)
                .orElse("");
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
