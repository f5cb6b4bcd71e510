package no.nystart.matching.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.nystart.matching.model.Company;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.YoungPerson;
import org.jspecify.annotations.Nullable;

/**
 * In what two problems differ; where they do, totals of their solutions do not measure the same.
 *
 * @param people by what is known of them
 * @param steered how many of those in both are pinned otherwise, or have another offer published
 * @param weights those that differ, in the order of the model
 * @param otherDates whether placements begin another day or last otherwise
 */
public record Circumstances(
        Counts people,
        int steered,
        Counts companies,
        Counts places,
        Counts leaders,
        List<Weighed> weights,
        boolean otherDates) {

    /**
     * How many things of a kind differ.
     *
     * @param added in the later problem only
     * @param removed in the earlier problem only
     * @param changed in both, and not the same
     */
    public record Counts(int added, int removed, int changed) {

        public boolean any() {
            return added + removed + changed > 0;
        }
    }

    /** A weight with another value. */
    public record Weighed(WeightKey weight, int before, int after) {}

    public Circumstances {
        weights = List.copyOf(weights);
    }

    /** @param told ids of the young people who count; of the others nothing is told */
    public static Circumstances between(Problem before, Problem after, Set<String> told) {
        List<YoungPerson> earlier = told(before, told);
        List<YoungPerson> later = told(after, told);
        Map<String, YoungPerson> known = byId(earlier, YoungPerson::id);
        return new Circumstances(
                counts(unsteered(earlier), unsteered(later), YoungPerson::id),
                (int) later.stream()
                        .filter(person -> isSteeredOtherwise(known.get(person.id()), person))
                        .count(),
                counts(before.companies(), after.companies(), Company::id),
                counts(before.places(), after.places(), Place::id),
                counts(before.leaders(), after.leaders(), Leader::id),
                Arrays.stream(WeightKey.values())
                        .map(key -> new Weighed(
                                key, before.weights().get(key), after.weights().get(key)))
                        .filter(weighed -> weighed.before() != weighed.after())
                        .toList(),
                !before.placementStart().equals(after.placementStart())
                        || before.minMonths() != after.minMonths()
                        || before.maxMonths() != after.maxMonths());
    }

    /** Whether the totals measure the same. */
    public boolean same() {
        return !people.any()
                && steered == 0
                && !companies.any()
                && !places.any()
                && !leaders.any()
                && weights.isEmpty()
                && !otherDates;
    }

    private static List<YoungPerson> told(Problem problem, Set<String> told) {
        return problem.youngPeople().stream()
                .filter(person -> told.contains(person.id()))
                .toList();
    }

    private static boolean isSteeredOtherwise(@Nullable YoungPerson before, YoungPerson after) {
        return before != null
                && (before.pinned() != after.pinned() || !Objects.equals(before.published(), after.published()));
    }

    private static List<YoungPerson> unsteered(List<YoungPerson> people) {
        UnaryOperator<YoungPerson> unsteered = person -> person.published(null, false);
        return people.stream().map(unsteered).toList();
    }

    private static <T> Counts counts(List<T> before, List<T> after, Function<T, String> id) {
        Map<String, T> earlier = byId(before, id);
        Map<String, T> later = byId(after, id);
        int changed = 0;
        int removed = 0;
        for (Map.Entry<String, T> thing : earlier.entrySet()) {
            if (!later.containsKey(thing.getKey())) {
                removed++;
            } else if (!thing.getValue().equals(later.get(thing.getKey()))) {
                changed++;
            }
        }
        return new Counts(later.size() - (earlier.size() - removed), removed, changed);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
