package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

/**
 * The way to the best prices of a {@link PackedBound}, by column generation: a linear program chooses among the sets that
 * packings have answered with so far, its prices of the rows ask the packings for better ones. The program only proposes
 * prices: the bound is computed at them in integers, so nothing that it rounds can make the bound wrong. Asking half way
 * between its prices and the best so far keeps them from swinging; where that finds nothing new, its own are asked.
 */
final class PackedColumns implements AutoCloseable {

    private static final double HALF_WAY = 0.5;

    /** Dearer than any set. */
    private static final double UNHEARD_OF = 1e8;

    /** As much of a column as is all of it, but for rounding. */
    private static final double WHOLE = 0.999;

    /** The program's value may be that much too high. */
    private static final double TINY = 1e-4;

    private final OfferTable table;
    private final Loads loads;
    private final PackedBound bound;
    private final LinearProgram program;
    private final Set<List<Integer>> known = new HashSet<>();
    private final List<Crew> crews = new ArrayList<>();

    /** How many columns are no crews. */
    private final int others;

    private int columns;
    private double[] best;
    private long bestValue = Long.MIN_VALUE;
    private double[] asked;
    private double towardsNew;
    private boolean done;

    /** @param start prices to begin with */
    PackedColumns(OfferTable table, PackedBound bound, LinearProgram program, Prices start) {
        this.table = table;
        this.loads = table.loads();
        this.bound = bound;
        this.program = program;
        this.asked = Arrays.stream(bound.start(start)).asDoubleStream().toArray();
        this.best = asked;
        rows();
        firstColumns();
        this.others = columns;
    }

    /** The rows with a price come first, then one for each packing and for the share of each company. */
    private void rows() {
        for (int person = 0; person < table.people(); person++) {
            program.addRow(1, 1);
        }
        for (int place = 0; place < loads.places(); place++) {
            program.addRow(Double.NEGATIVE_INFINITY, loads.seats(place));
        }
        for (int company = 0; company < loads.companies(); company++) {
            program.addRow(0, 0);
        }
        for (int number = 0; number < bound.packings().size() + loads.companies(); number++) {
            program.addRow(Double.NEGATIVE_INFINITY, 1);
        }
    }

    /** What is there before any packing was asked: staying unplaced, and how many a company could have. */
    private void firstColumns() {
        for (int person = 0; person < table.people(); person++) {
            // no set may hold a pin yet: dear, but possible
            double cost = table.pinned(person) == OfferTable.NONE ? loads.penalty(person) : UNHEARD_OF;
            addColumn(cost, new int[] {person}, new int[] {1});
        }
        int shares = bound.rows() + bound.packings().size();
        for (int company = 0; company < loads.companies(); company++) {
            for (int placed = 1; placed <= bound.mostPriced(company); placed++) {
                addColumn(
                        loads.companyCost(company, placed),
                        new int[] {table.people() + loads.places() + company, shares + company},
                        new int[] {-placed, 1});
            }
        }
    }

    private void addColumn(double cost, int[] rows, int[] coefficients) {
        program.addColumn(cost, rows, coefficients);
        columns++;
    }

    /** All crews that the program can choose from. */
    List<Crew> crews() {
        return List.copyOf(crews);
    }

    /** Those that it chooses as a whole, once it is done. */
    List<Crew> chosen() {
        return IntStream.range(0, crews.size())
                .filter(crew -> program.chosen(others + crew) > WHOLE)
                .mapToObj(crews::get)
                .toList();
    }

    /** Whether the bound is the best that packings have, as near as the program can tell. */
    boolean isDone() {
        return done;
    }

    /** Asks the packings once. */
    void step() {
        long[] prices = Arrays.stream(asked).mapToLong(Lagrangian::price).toArray();
        long value = bound.at(prices, new int[prices.length]);
        if (value > bestValue) {
            bestValue = value;
            best = asked;
        }
        boolean more = gather();
        // the program's own prices find nothing new where they are the best
        boolean nothingNew = !more && towardsNew == 1;
        done = nothingNew || !program.solve() || bound.bound() >= Math.ceil(program.value() - TINY);
        if (!done) {
            towardsNew = more ? HALF_WAY : 1;
            asked = asked(towardsNew);
        }
    }
    /** Gives the program what the packings have answered last; answers whether any of it was new. */
    boolean gather() {
        boolean more = false;
        for (int number = 0; number < bound.packings().size(); number++) {
            Packing packing = bound.packings().get(number);
            int[] packed = packing.packed();
            if (packed.length > 0) {
                int[] people = Arrays.stream(packed).map(packing::person).toArray();
                int[] positions = Arrays.stream(packed).map(packing::position).toArray();
                more |= add(new Crew(number, people, positions, packing.cost()));
            }
        }
        return more;
    }

    /** Gives the program the crews of a known assignment. */
    void add(List<Crew> crews) {
        crews.forEach(this::add);
    }

    private boolean add(Crew crew) {
        List<Integer> apart = IntStream.concat(
                        IntStream.of(crew.packing()),
                        Arrays.stream(crew.positions()).sorted())
                .boxed()
                .toList();
        if (!known.add(apart)) {
            return false;
        }
        crews.add(crew);
        Map<Integer, Integer> terms = new TreeMap<>();
        terms.put(bound.rows() + crew.packing(), 1);
        for (int index = 0; index < crew.people().length; index++) {
            terms.put(crew.people()[index], 1);
            bound.pricedRows(crew.positions()[index]).forEach(row -> terms.merge(row, 1, Integer::sum));
        }
        addColumn(
                crew.cost(),
                terms.keySet().stream().mapToInt(Integer::intValue).toArray(),
                terms.values().stream().mapToInt(Integer::intValue).toArray());
        return true;
    }

    /** Asks at other prices next. */
    void beginAt(double[] prices) {
        asked = prices;
    }

    private double[] asked(double towards) {
        double[] prices = new double[best.length];
        for (int row = 0; row < prices.length; row++) {
            double proposed = price(row) * Lagrangian.SCALE;
            prices[row] = best[row] + towards * (proposed - best[row]);
        }
        return prices;
    }

    /** People are worth their row's price; seats and companies cost theirs. */
    private double price(int row) {
        double price = program.price(row);
        if (row < table.people()) {
            return price;
        }
        return bound.isAtLeastZero(row) ? Math.max(0, -price) : -price;
    }

    @Override
    public void close() {
        program.close();
    }
}
