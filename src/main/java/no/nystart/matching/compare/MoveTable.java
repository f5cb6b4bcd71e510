package no.nystart.matching.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.matching.explain.Move;
import no.nystart.matching.explain.Standing;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.names.Workplaces;

/** Where young people stand before and after, as a visitor knows them. */
@ApplicationScoped
public class MoveTable {

    /** A young person whom the visitor sees, on both sides. */
    public record Row(KnownPeople.Known person, Move move, Side from, Side to) {

        /** By how many points of a hundred it fits better, negative where worse; 0 unless placed on both sides. */
        public int better() {
            return from.placed() && to.placed() ? to.fit() - from.fit() : 0;
        }

        /** The same the other way. */
        public int worse() {
            return -better();
        }
    }

    /**
     * Everybody who moves.
     *
     * @param rows of those whom the visitor sees in rows, who have another offer or other dates
     * @param others how many there are besides
     * @param refitted how many keep offer and dates, and it fits them otherwise than before
     */
    public record Shown(List<Row> rows, int others, int refitted) {

        public Shown {
            rows = List.copyOf(rows);
        }

        public boolean isEmpty() {
            return rows.isEmpty() && others == 0;
        }
    }

    private final Workplaces workplaces;

    @Inject
    MoveTable(Workplaces workplaces) {
        this.workplaces = workplaces;
    }

    /** Of whoever is not in the circle nothing is told. */
    public Shown shown(Collection<Move> moves, KnownPeople.Circle circle) {
        List<Move> told = moves.stream()
                .filter(move -> circle.has(UUID.fromString(move.youngPerson())))
                .toList();
        List<Move> moving = told.stream().filter(MoveTable::isMoving).toList();
        List<Row> rows = rows(moving, circle);
        return new Shown(rows, moving.size() - rows.size(), told.size() - moving.size());
    }

    /** Those whom the visitor sees, by name; the two standings may be the same. */
    List<Row> rows(Collection<Move> moves, KnownPeople.Circle circle) {
        List<Move> known = moves.stream()
                .filter(move -> circle.of(UUID.fromString(move.youngPerson())).isPresent())
                .toList();
        Workplaces.Names names = names(known.stream().flatMap(move -> Stream.of(move.from(), move.to())));
        return known.stream()
                .map(move -> new Row(
                        circle.of(UUID.fromString(move.youngPerson())).orElseThrow(),
                        move,
                        Side.of(move.from(), names),
                        Side.of(move.to(), names)))
                .sorted(Comparator.comparing(Row::person, KnownPeople.Known.byName()))
                .toList();
    }

    /** Everybody of either solution whom the visitor sees, whether the two sides differ or not. */
    List<Beside.Row> beside(Map<String, Standing> one, Map<String, Standing> other, KnownPeople.Circle circle) {
        List<KnownPeople.Known> known = circle.known().values().stream()
                .filter(person -> one.containsKey(person.id().toString())
                        || other.containsKey(person.id().toString()))
                .sorted(KnownPeople.Known.byName())
                .toList();
        Workplaces.Names names = names(Stream.concat(one.values().stream(), other.values().stream()));
        return known.stream()
                .map(person -> new Beside.Row(person, side(one, person, names), side(other, person, names)))
                .toList();
    }

    private static Side side(Map<String, Standing> standings, KnownPeople.Known person, Workplaces.Names names) {
        return Side.of(standings.getOrDefault(person.id().toString(), new Standing.Absent()), names);
    }

    private static boolean isMoving(Move move) {
        return !(move.from() instanceof Standing.Placed from
                && move.to() instanceof Standing.Placed to
                && from.offer().equals(to.offer())
                && from.start().equals(to.start())
                && from.end().equals(to.end()));
    }

    private Workplaces.Names names(Stream<Standing> standings) {
        List<Standing.Placed> placed = standings
                .flatMap(standing ->
                        standing instanceof Standing.Placed its ? Stream.of(its) : Stream.<Standing.Placed>empty())
                .toList();
        return workplaces.of(
                placed.stream()
                        .map(each -> UUID.fromString(each.offer().place()))
                        .distinct()
                        .toList(),
                placed.stream()
                        .map(each -> UUID.fromString(each.offer().leader()))
                        .distinct()
                        .toList());
    }
}
