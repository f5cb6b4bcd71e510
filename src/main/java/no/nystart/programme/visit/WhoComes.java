package no.nystart.programme.visit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/**
 * Whom a company signs up: leaders of the register, and colleagues by name.
 *
 * @param others each once
 */
public record WhoComes(Set<UUID> leaders, Set<String> others) {

    private static final int MOST = 50;
    private static final int LONGEST = 100;

    public WhoComes {
        leaders = Set.copyOf(leaders);
        others = new LinkedHashSet<>(others);
    }

    /**
     * The fields are named as in the API; other names are a list, or one text with a line for each.
     *
     * @throws no.nystart.common.Refused with every fault, and when nobody is named
     */
    public static WhoComes read(Fields fields) {
        Reading reading = new Reading(fields);
        List<UUID> leaders = reading.knownList("leaders", MOST, WhoComes::id, VisitRefusal.LEADER_OF_ANOTHER);
        List<String> others = fields.list("others").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (others.size() > MOST || others.stream().anyMatch(name -> name.length() > LONGEST)) {
            reading.fault("others", CommonRefusal.TOO_LONG, MOST * LONGEST);
        }
        if (leaders.isEmpty() && others.isEmpty()) {
            reading.fault("leaders", VisitRefusal.NOBODY_NAMED);
        }
        reading.refuseIfFaulty();
        return new WhoComes(Set.copyOf(leaders), new LinkedHashSet<>(others));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    int size() {
        return leaders.size() + others.size();
    }
}
