package no.nystart.matching.model;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decision about one young person: one of the offers that exist for that person, or none; as Timefold plans it. */
@PlanningEntity
public class Choice {

    @PlanningId
    private int person;

    @PlanningPin
    private boolean pinned;

    private @Nullable OfferTable table;

    @ValueRangeProvider
    private List<Offer> offers = List.of();

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Offer offer;

    /** For Timefold, which clones by it. */
    public Choice() {}

    Choice(OfferTable table, int person, int position) {
        this.table = table;
        this.person = person;
        this.pinned = table.pinned(person) != OfferTable.NONE;
        List<Offer> existing = new ArrayList<>();
        for (int each = table.first(person); each < table.first(person + 1); each++) {
            existing.add(table.offer(each));
        }
        this.offers = List.copyOf(existing);
        this.offer = position == OfferTable.NONE ? null : table.offer(position);
    }

    /** Position of the young person in the problem's list. */
    public int getPerson() {
        return person;
    }

    public boolean isPinned() {
        return pinned;
    }

    public @Nullable Offer getOffer() {
        return offer;
    }

    public void setOffer(@Nullable Offer offer) {
        this.offer = offer;
    }

    public List<Offer> getOffers() {
        return offers;
    }

    /** Position of the chosen offer in the table, or {@link OfferTable#NONE}. */
    public int position() {
        Offer chosen = offer;
        return chosen == null ? OfferTable.NONE : table().position(person, chosen);
    }

    boolean isUnplaced() {
        return offer == null;
    }

    OfferTable table() {
        OfferTable known = table;
        if (known == null) {
            throw new IllegalStateException("choice of person " + person + " without a table");
        }
        return known;
    }

    Loads loads() {
        return table().loads();
    }

    int place() {
        return chosen().placeIndex();
    }

    int leader() {
        return chosen().leaderIndex();
    }

    int company() {
        return chosen().companyIndex();
    }

    int need() {
        return loads().need(person);
    }

    long penalty() {
        return loads().penalty(person);
    }

    long stability() {
        return table().stability(position());
    }

    /** Cost of the match without stability. */
    long dissatisfaction() {
        int position = position();
        return table().cost(position) - table().stability(position);
    }

    private Offer chosen() {
        Offer chosen = offer;
        if (chosen == null) {
            throw new IllegalStateException("person " + person + " is unplaced");
        }
        return chosen;
    }
}
