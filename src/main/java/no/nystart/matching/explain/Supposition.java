package no.nystart.matching.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.nystart.matching.model.Solution;

/**
 * What a solution would become if some things were otherwise, as much of it as is told.
 *
 * @param staying the earlier matches, weighed as in the changed problem; empty where they break a hard rule there
 * @param proven whether nothing better than {@code after} exists
 */
public record Supposition(Tally before, Optional<Tally> staying, Tally after, boolean proven, List<Move> moves) {

    /**
     * How everybody fares.
     *
     * @param placed dissatisfaction, 0..1000, of those with a match
     */
    public record Tally(long total, Map<String, Integer> placed, Set<String> unplaced) {

        public Tally {
            placed = Map.copyOf(placed);
            unplaced = Set.copyOf(unplaced);
        }

        static Tally of(Solution solution) {
            Map<String, Integer> placed = new TreeMap<>();
            solution.assignments().forEach(match -> placed.put(match.youngPerson(), match.dissatisfaction()));
            Set<String> unplaced = new TreeSet<>();
            solution.unplaced().forEach(person -> unplaced.add(person.youngPerson()));
            return new Tally(solution.total(), placed, unplaced);
        }

        /** Without anybody else; the total stays everybody's. */
        public Tally only(Set<String> people) {
            Map<String, Integer> some = new TreeMap<>(placed);
            some.keySet().retainAll(people);
            Set<String> others = new TreeSet<>(unplaced);
            others.retainAll(people);
            return new Tally(total, some, others);
        }
    }

    public Supposition {
        moves = List.copyOf(moves);
    }

    public static Supposition of(SolvedProblem solved, WhatIf.Solved supposed) {
        return new Supposition(
                Tally.of(solved.solution()),
                supposed.staying().map(Tally::of),
                Tally.of(supposed.solution()),
                supposed.solution().status() == Solution.Status.OPTIMAL,
                supposed.difference().moves());
    }
}
