package no.nystart.matching.why;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.matching.explain.Move;
import no.nystart.matching.names.KnownPeople;

/**
 * Who would have to move, as the visitor knows them.
 *
 * @param known by name or pseudonym
 * @param othersMoved how many more get another place or leader, of other offices
 * @param othersPlaced how many of those get a place
 * @param othersUnplaced how many of those lose theirs
 * @param takesAPlace whether anybody, known or not, loses the place
 */
public record Moving(List<Line> known, int othersMoved, int othersPlaced, int othersUnplaced, boolean takesAPlace) {

    /** @param what becomes of the person, following the name */
    public record Line(KnownPeople.Known person, String what) {}

    static Moving of(List<Move> moves, KnownPeople.Circle circle, PageWords words) {
        List<Line> known = new ArrayList<>();
        Map<Move.Kind, Integer> others = new EnumMap<>(Move.Kind.class);
        for (Move move : moves) {
            circle.of(UUID.fromString(move.youngPerson()))
                    .ifPresentOrElse(
                            person -> known.add(new Line(person, words.of(move))),
                            () -> others.merge(move.kind(), 1, Integer::sum));
        }
        int placed = others.getOrDefault(Move.Kind.NEWLY_PLACED, 0);
        int unplaced = others.getOrDefault(Move.Kind.NEWLY_UNPLACED, 0);
        int all = others.values().stream().mapToInt(Integer::intValue).sum();
        boolean takesAPlace = moves.stream().anyMatch(move -> move.kind() == Move.Kind.NEWLY_UNPLACED);
        return new Moving(known, all - placed - unplaced, placed, unplaced, takesAPlace);
    }

    public boolean nobody() {
        return known.isEmpty() && othersMoved + othersPlaced + othersUnplaced == 0;
    }
}
