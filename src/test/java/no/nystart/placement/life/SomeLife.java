package no.nystart.placement.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.placement.agreement.Allowance;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.PlacementEvent.Started;

/** Placements of six months from 1 February 2027, to 31 July, and what happens to them. */
public final class SomeLife {

    public static final LocalDate START = LocalDate.of(2027, 2, 1);
    public static final LocalDate ENDS = LocalDate.of(2027, 8, 1);
    public static final UUID LEADER = new UUID(0, 1);
    public static final UUID OTHER_LEADER = new UUID(0, 2);

    private static final UUID CASEWORKER = new UUID(0, 9);
    private static final Instant AT = Instant.parse("2027-01-15T10:00:00Z");

    private SomeLife() {}

    public static PlacementLife agreed() {
        return new PlacementLife(new Span(START, ENDS), Allowance.from(START), LEADER, List.of());
    }

    public static PlacementLife started(PlacementEvent... events) {
        PlacementLife life = after(agreed(), new Started(START));
        for (PlacementEvent event : events) {
            life = after(life, event);
        }
        return life;
    }

    public static PlacementLife after(PlacementLife life, PlacementEvent event) {
        return life.with(because("Avtalt med alle", event));
    }

    public static Recorded because(String why, PlacementEvent event) {
        return new Recorded(event, CASEWORKER, why, AT);
    }

    public static LocalDate day(String date) {
        return LocalDate.parse("2027-" + date);
    }
}
