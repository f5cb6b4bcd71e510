package no.nystart.matching.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.Pseudonym;

/**
 * Short names for people who are not named: made of the id, of three signs or as many more as tell everybody
 * apart, so that somebody keeps the name from run to run.
 */
public final class Pseudonyms {

    private static final int FEWEST = 3;

    private final Map<UUID, String> names;

    private Pseudonyms(Map<UUID, String> names) {
        this.names = names;
    }

    public static Pseudonyms of(Collection<UUID> people) {
        Set<UUID> all = new HashSet<>(people);
        for (int signs = FEWEST; ; signs++) {
            Map<UUID, String> names = new HashMap<>();
            Set<String> taken = new HashSet<>();
            for (UUID person : all) {
                String name = Pseudonym.of(person, signs);
                names.put(person, name);
                taken.add(name);
            }
            if (taken.size() == all.size()) {
                return new Pseudonyms(names);
            }
        }
    }

    public String of(UUID person) {
        return names.getOrDefault(person, Pseudonym.of(person, FEWEST));
    }
}
