package no.nystart.privacy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One person, by the ids under which they are known here. */
public record Whose(Map<PersonKind, Set<UUID>> ids) {

    public Whose {
        Map<PersonKind, Set<UUID>> copy = new EnumMap<>(PersonKind.class);
        ids.forEach((kind, known) -> copy.put(kind, Set.copyOf(known)));
        ids = copy;
    }

    Set<UUID> as(PersonKind kind) {
        return ids.getOrDefault(kind, Set.of());
    }

    boolean isKnownAs(PersonKind kind) {
        return !as(kind).isEmpty();
    }

    /** All ids, as text. */
    Set<String> texts() {
        return ids.values().stream().flatMap(Set::stream).map(UUID::toString).collect(Collectors.toSet());
    }
}
