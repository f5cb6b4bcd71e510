package no.nystart.improvement.intervision.blur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of a placement could tell who somebody is.
 *
 * @param names by kind, each as it is registered
 * @param starts first day of the placement
 * @param ends the day after its last
 */
public record Known(Map<Kind, Set<String>> names, LocalDate starts, LocalDate ends) {

    /** Who or what a name is of; those of people are told first. */
    public enum Kind {
        YOUNG_PERSON,
        LEADER,
        CASEWORKER,
        COMPANY,
        PLACE
    }

    /**
     * A word, or several, to look for.
     *
     * @param asWritten only with these capitals, or all of them: in small letters it may be an everyday word
     */
    record Name(Kind kind, String words, boolean asWritten) {}

    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_OF_COMPANY = 4;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,/-]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\s+(?:AS|ASA|SA|ANS|DA|KF|IKS|BA|HF)$", Pattern.CASE_INSENSITIVE);

    public Known {
        Map<Kind, Set<String>> copy = new LinkedHashMap<>();
        names.forEach((kind, some) -> copy.put(kind, Set.copyOf(some)));
        names = Map.copyOf(copy);
    }

    /** Everything to look for, the longest first, so that a whole name goes before its parts. */
    List<Name> sought() {
        List<Name> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (String name : names.getOrDefault(kind, Set.of())) {
                all.addAll(parts(kind, name.strip()));
            }
        }
        return all.stream()
                .filter(name -> !name.words().isEmpty())
                .distinct()
                .sorted((one, other) ->
                        Integer.compare(other.words().length(), one.words().length()))
                .toList();
    }

    private static Collection<Name> parts(Kind kind, String name) {
        return switch (kind) {
            case YOUNG_PERSON -> some(kind, name, part -> part.length() >= SHORTEST_PART, false);
            // «Hans» leads, and «hans» is anybody's
            case LEADER, CASEWORKER -> some(kind, name, part -> part.length() >= SHORTEST_PART, true);
            case COMPANY -> {
                String called = LEGAL_FORM.matcher(name).replaceFirst("");
                List<Name> all =
                        new ArrayList<>(some(kind, called, part -> part.length() >= SHORTEST_OF_COMPANY, true));
                all.add(new Name(kind, name, false));
                yield all;
            }
            case PLACE -> List.of(new Name(kind, name, true));
        };
    }

    private static List<Name> some(Kind kind, String whole, Predicate<String> tells, boolean partsAsWritten) {
        List<Name> all = new ArrayList<>(List.of(new Name(kind, whole, false)));
        Stream.concat(Arrays.stream(SPACES.split(whole)), Arrays.stream(BETWEEN.split(whole)))
                .filter(tells)
                .map(part -> new Name(kind, part, partsAsWritten))
                .forEach(all::add);
        return all;
    }
}
