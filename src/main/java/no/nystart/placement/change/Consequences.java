package no.nystart.placement.change;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.PlacementLife;
import no.nystart.placement.life.Rematch;

/**
 * What comes of a change, said before it is made and found out by trying it.
 *
 * @param before the placement without the change
 * @param after the placement with it
 * @param signers who must sign the agreement's new version; nobody where it stays as it is
 * @param effects on check-ins and whatever else later stages keep, in the visitor's language
 * @param today the field's date
 */
public record Consequences(
        PlacementLife before, PlacementLife after, List<Party> signers, List<String> effects, LocalDate today) {

    /** What the seat book does. */
    public enum Seat {
        SAME,
        HELD_LONGER,
        GIVEN_BACK,
        OTHER_LEADER
    }

    public boolean endMoves() {
        return !before.period().ends().equals(after.period().ends());
    }

    /** Empty where the placement never has a day. */
    public Optional<LocalDate> lastDay() {
        return lastDay(after.period());
    }

    public Optional<LocalDate> lastDayBefore() {
        return lastDay(before.period());
    }

    private static Optional<LocalDate> lastDay(Span period) {
        return period.days() == 0 ? Optional.empty() : Optional.of(period.lastDay());
    }

    /** Of the 6 to 8 months: by how much it could be extended then. */
    public Period left() {
        return after.allowance().left(after.period().ends());
    }

    public Seat seat() {
        LocalDate ends = after.period().ends();
        if (ends.isAfter(before.period().ends())) {
            return Seat.HELD_LONGER;
        }
        if (ends.isBefore(before.period().ends())) {
            return Seat.GIVEN_BACK;
        }
        return before.leads().equals(after.leads()) ? Seat.SAME : Seat.OTHER_LEADER;
    }

    /** First day on which the seat is free again, or is with another leader. */
    public LocalDate seatFrom() {
        return seat() == Seat.OTHER_LEADER
                ? after.leads().getLast().days().starts()
                : after.period().ends();
    }

    /** Whether the young person is matched again for what is left. */
    public boolean opensRematch() {
        return after.rematch().filter(Rematch.MOVED::equals).isPresent();
    }
}
