package no.nystart.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

/**
 * The choice among the crews that packings have answered with so far, as a linear program: whole crews or parts of them, so that
 * everybody is in one or unplaced. Crews can be held in it or kept out; its prices of the rows ask the packings for more.
 */
final class CrewChoice implements AutoCloseable {

    /** Dearer than any crew. */
    private static final double UNHEARD_OF = 1e8;

    /** The program's value may be that much too high. */
    private static final double TINY = 1e-3;

    /** A smaller part of its value is hardly worth asking again. */
    private static final double HARDLY_WORTH_IT = 1e-6;

    private final OfferTable table;
    private final Loads loads;
    private final PackedBound bound;
    private final LinearProgram program;
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final List<Crew> crews = new ArrayList<>();

    /** By crew. */
    private final List<Verdict> verdicts = new ArrayList<>();

    /** Who may not stay unplaced. */
    private final boolean[] isKept;

    /** How many columns are no crews. */
    private final int others;

    private int columns;

    CrewChoice(OfferTable table, PackedBound bound, LinearProgram program) {
        this.table = table;
        this.loads = table.loads();
        this.bound = bound;
        this.program = program;
        this.isKept = new boolean[table.people()];
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
        for (int person = 0; person < table.people(); person++) {
            addColumn(UNHEARD_OF, new int[] {person}, new int[] {1});
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

    /** How much of each of them is chosen. */
    double[] shares() {
        return IntStream.range(0, crews.size())
                .mapToDouble(crew -> program.chosen(others + crew))
                .toArray();
    }

    /** Chooses; answers whether it could. */
    boolean solve() {
        return program.solve();
    }

    /** What the choice comes to. */
    double value() {
        return program.value();
    }

    /** Holds a crew in the choice, or keeps it out, or leaves it open. */
    void decide(int crew, Verdict verdict) {
        if (verdicts.get(crew) != verdict) {
            verdicts.set(crew, verdict);
            switch (verdict) {
                case IN -> program.fix(others + crew, 1);
                case OUT -> program.fix(others + crew, 0);
                case OPEN -> program.free(others + crew);
            }
        }
    }

    /** Whether a crew is left open. */
    boolean isOpen(int crew) {
        return verdicts.get(crew) == Verdict.OPEN;
    }

    /** Whether somebody may stay unplaced. */
    void mayBeUnplaced(int person, boolean may) {
        if (isKept[person] == may) {
            isKept[person] = !may;
            if (may) {
                program.free(person);
            } else {
                program.fix(person, 0);
            }
        }
    }

    /**
     * Chooses anew beside those who are settled, and again with what packings then find at the program's own prices, until
     * that is hardly worth it.
     *
     * @param open numbers of the packings that are asked
     * @param isSettled by person: whom nobody is to take
     * @return whether the program could
     */
    boolean chooseBeside(int[] open, boolean[] isSettled, int mostAskings) {
        double before = Double.MAX_VALUE;
        for (int asking = 0; program.solve(); asking++) {
            double value = program.value();
            if (asking == mostAskings || before - value < HARDLY_WORTH_IT * value || !ask(open, isSettled)) {
                return true;
            }
            before = value;
        }
        return false;
    }

    /**
     * Chooses under conditions, and again with what packings then find at the program's own prices, until that is as good
     * as it gets or the bound is high enough.
     *
     * @param enough a bound, as below
     * @param pace ends it early where it is cut
     * @return the packings' bound under these conditions, in units of 1/{@link Lagrangian#SCALE}; it is the last they were
     *     asked for. {@link Long#MIN_VALUE} where the program found nothing
     */
    long chooseUnder(Conditions conditions, long enough, Pace pace) {
        keep(conditions);
        long last = Long.MIN_VALUE;
        while (!pace.isCut() && program.solve()) {
            long[] prices = new long[bound.rows()];
            for (int row = 0; row < prices.length; row++) {
                prices[row] = Lagrangian.price(price(row) * Lagrangian.SCALE);
            }
            last = bound.under(conditions, prices);
            if (last >= enough || last >= (program.value() - TINY) * Lagrangian.SCALE || !gather()) {
                return last;
            }
        }
        return last;
    }

    /** Chooses among the crews there are, under conditions; answers what it comes to. */
    double valueUnder(Conditions conditions) {
        keep(conditions);
        return program.solve() ? program.value() : Double.POSITIVE_INFINITY;
    }

    private void keep(Conditions conditions) {
        for (int person = 0; person < isKept.length; person++) {
            mayBeUnplaced(person, conditions.mayBeUnplaced(person));
        }
        for (int crew = 0; crew < crews.size(); crew++) {
            decide(crew, conditions.allow(crews.get(crew)) ? Verdict.OPEN : Verdict.OUT);
        }
    }

    /** Without a bound; answers whether any of it was new. */
    private boolean ask(int[] open, boolean[] isSettled) {
        long[] prices = new long[bound.rows()];
        for (int row = 0; row < prices.length; row++) {
            boolean unwanted = row < isSettled.length && isSettled[row];
            prices[row] = Lagrangian.price((unwanted ? -UNHEARD_OF : price(row)) * Lagrangian.SCALE);
        }
        bound.ask(prices, Arrays.stream(open));
        return gather(Arrays.stream(open));
    }

    /** Gives the program what the packings have answered last; answers whether any of it was new. */
    boolean gather() {
        return gather(IntStream.range(0, bound.packings().size()));
    }

    private boolean gather(IntStream asked) {
        boolean more = false;
        for (int number : asked.toArray()) {
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
        if (numbers.putIfAbsent(apart(crew), crews.size()) != null) {
            return false;
        }
        crews.add(crew);
        verdicts.add(Verdict.OPEN);
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

    private static List<Integer> apart(Crew crew) {
        return IntStream.concat(
                        IntStream.of(crew.packing()),
                        Arrays.stream(crew.positions()).sorted())
                .boxed()
                .toList();
    }

    /** The number of a crew, which becomes one of the program's if it was not. */
    int number(Crew crew) {
        add(crew);
        return Objects.requireNonNull(numbers.get(apart(crew)));
    }

    /** People are worth their row's price; seats and companies cost theirs. */
    double price(int row) {
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
