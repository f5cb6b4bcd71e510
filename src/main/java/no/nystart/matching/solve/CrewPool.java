package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import no.nystart.matching.model.OfferTable;

/** Crews among which an assignment may be looked for: those that packings found worth it at some prices. */
final class CrewPool {

    private final OfferTable table;
    private final PackedBound bound;
    private final List<Crew> crews;

    /** @param bound of whose packings the crews are */
    CrewPool(OfferTable table, PackedBound bound, List<Crew> crews) {
        this.table = table;
        this.bound = bound;
        this.crews = crews;
    }

    /**
     * The choice among the crews and those of a known assignment, from which it starts: of people who are together in
     * several ways at a whole company, among the cheapest alone.
     *
     * @param free who may choose anew; others stay with their crew
     */
    CrewModel model(int[] known, IntPredicate free) {
        List<Crew> start = new ArrayList<>();
        Set<Integer> closed = new HashSet<>();
        for (Crew crew : bound.crewsOf(known)) {
            start.add(crew);
            if (!Arrays.stream(crew.people()).allMatch(free)) {
                closed.add(crew.packing());
            }
        }
        Map<List<Integer>, Crew> all = new LinkedHashMap<>();
        for (Crew crew : crews) {
            if (!closed.contains(crew.packing()) && Arrays.stream(crew.people()).allMatch(free)) {
                all.merge(bound.together(crew), crew, (one, other) -> one.cost() <= other.cost() ? one : other);
            }
        }
        start.replaceAll(crew -> all.computeIfAbsent(bound.together(crew), itself -> crew));
        return new CrewModel(
                table,
                bound,
                List.copyOf(all.values()),
                start,
                person -> known[person] == OfferTable.NONE
                        || (free.test(person) && table.pinned(person) == OfferTable.NONE));
    }
}
