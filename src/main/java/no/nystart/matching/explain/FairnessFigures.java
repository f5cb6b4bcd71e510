package no.nystart.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.YoungPerson;

/** Counts groups and leaves out what must not be told. */
final class FairnessFigures {

    private static final Fairness.Figures NOTHING =
            new Fairness.Figures(OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty());

    private final Problem problem;

    /** Of the proposal, of first come, first served and of the random one: dissatisfaction of those placed. */
    private final List<Map<String, Integer>> dissatisfactions;

    FairnessFigures(Problem problem, List<Solution> solutions) {
        this.problem = problem;
        this.dissatisfactions = solutions.stream()
                .map(solution -> solution.assignments().stream()
                        .collect(Collectors.toMap(
                                Solution.Assignment::youngPerson, Solution.Assignment::dissatisfaction)))
                .toList();
    }

    Fairness.Group everybody() {
        // one group is its own total: it is told or not by its size alone
        List<YoungPerson> people = problem.youngPeople();
        boolean[] hidden = {people.size() < Fairness.FEWEST};
        return groups(new TreeMap<>(Map.of("", people)), hidden).getFirst();
    }

    Fairness.Dimension by(String name, Function<YoungPerson, String> key) {
        TreeMap<String, List<YoungPerson>> members =
                problem.youngPeople().stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        int[] sizes = members.values().stream().mapToInt(List::size).toArray();
        return new Fairness.Dimension(name, groups(members, Suppression.hidden(sizes, new boolean[sizes.length])));
    }

    private List<Fairness.Group> groups(TreeMap<String, List<YoungPerson>> members, boolean[] hidden) {
        List<String> keys = List.copyOf(members.keySet());
        List<List<Fairness.Figures>> bySolution = new ArrayList<>();
        for (Map<String, Integer> dissatisfaction : dissatisfactions) {
            List<int[]> placed = members.values().stream()
                    .map(group -> placed(group, dissatisfaction))
                    .toList();
            int[] counts = placed.stream().mapToInt(values -> values.length).toArray();
            // whose dissatisfaction it is must not show where only a few of a group are placed
            boolean[] unspoken = Suppression.hidden(counts, hidden);
            bySolution.add(IntStream.range(0, keys.size())
                    .mapToObj(group -> figures(
                            members.getOrDefault(keys.get(group), List.of()).size(),
                            placed.get(group),
                            hidden[group],
                            unspoken[group]))
                    .toList());
        }
        return IntStream.range(0, keys.size())
                .mapToObj(group -> new Fairness.Group(
                        keys.get(group),
                        hidden[group]
                                ? OptionalInt.empty()
                                : OptionalInt.of(members.getOrDefault(keys.get(group), List.of())
                                        .size()),
                        bySolution.get(0).get(group),
                        bySolution.get(1).get(group),
                        bySolution.get(2).get(group)))
                .toList();
    }

    private static int[] placed(List<YoungPerson> group, Map<String, Integer> dissatisfaction) {
        return group.stream()
                .map(person -> dissatisfaction.get(person.id()))
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Fairness.Figures figures(int size, int[] placed, boolean hidden, boolean unspoken) {
        if (hidden || size == 0) {
            return NOTHING;
        }
        OptionalDouble share = OptionalDouble.of((double) placed.length / size);
        return unspoken
                ? new Fairness.Figures(share, OptionalDouble.empty(), OptionalInt.empty())
                : new Fairness.Figures(
                        share,
                        Arrays.stream(placed).average(),
                        Arrays.stream(placed).max());
    }
}
