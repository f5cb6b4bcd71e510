package no.nystart.placement.change;

import java.time.LocalDate;
import java.util.List;
import no.nystart.placement.agreement.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a change.
 *
 * @param lastDay included, null where the placement would have no day
 * @param seatFrom first day on which the seat is free, or is with another leader
 * @param signers who must sign the agreement's new version; nobody where it stays as it is
 * @param effects on what follows from the placement, in the visitor's language
 */
@Schema(name = "ChangePreview")
record ConsequencesView(
        @Nullable LocalDate lastDayBefore,
        @Nullable LocalDate lastDay,
        int monthsLeft,
        int daysLeft,
        Consequences.Seat seat,
        LocalDate seatFrom,
        List<Party> signers,
        boolean opensRematch,
        List<String> effects) {

    static ConsequencesView of(Consequences consequences) {
        return new ConsequencesView(
                consequences.lastDayBefore().orElse(null),
                consequences.lastDay().orElse(null),
                Math.toIntExact(consequences.left().toTotalMonths()),
                consequences.left().getDays(),
                consequences.seat(),
                consequences.seatFrom(),
                consequences.signers(),
                consequences.opensRematch(),
                consequences.effects());
    }
}
