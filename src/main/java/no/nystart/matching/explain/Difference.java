package no.nystart.matching.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nystart.matching.model.Solution;

/**
 * What changes from one solution to another; their problems may differ too.
 *
 * @param sameWeights the totals, and the gains of the moves, were weighed alike
 * @param moves of everybody whose standing differs, those of the earlier solution first
 */
public record Difference(long totalBefore, long totalAfter, boolean sameWeights, List<Move> moves) {

    public Difference {
        moves = List.copyOf(moves);
    }

    public static Difference between(Solution before, Solution after) {
        Map<String, Standing> from = standings(before);
        Map<String, Standing> to = standings(after);
        Set<String> everybody = new LinkedHashSet<>(from.keySet());
        everybody.addAll(to.keySet());
        List<Move> moves = new ArrayList<>();
        for (String person : everybody) {
            Standing was = from.getOrDefault(person, new Standing.Absent());
            Standing is = to.getOrDefault(person, new Standing.Absent());
            if (!was.equals(is)) {
                moves.add(new Move(person, was, is));
            }
        }
        return new Difference(before.total(), after.total(), before.weights().equals(after.weights()), moves);
    }

    /** Where a solution leaves each of its young people, by id. */
    public static Map<String, Standing> standings(Solution solution) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        solution.assignments()
                .forEach(assignment -> standings.put(assignment.youngPerson(), Standing.Placed.of(assignment)));
        solution.unplaced().forEach(unplaced -> standings.put(unplaced.youngPerson(), new Standing.Unplaced()));
        return standings;
    }

    /** By how much the total rises. */
    public long rise() {
        return totalAfter - totalBefore;
    }

    /** The moves of one kind. */
    public List<Move> moves(Move.Kind kind) {
        return moves.stream().filter(move -> move.kind() == kind).toList();
    }

    /** The moves of everybody but one. */
    public List<Move> movesOfOthers(String youngPerson) {
        return moves.stream()
                .filter(move -> !move.youngPerson().equals(youngPerson))
                .toList();
    }
}
