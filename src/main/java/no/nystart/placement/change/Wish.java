package no.nystart.placement.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.PlacementLife;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A change as somebody would like it.
 *
 * @param from first day, null where the kind has none
 * @param lastDay last day, included; null where the kind has none
 * @param words what and why, in plain words
 */
public record Wish(
        ProposalKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        String words) {

    private static final int LONGEST = 1000;

    /** @throws Refused with every fault */
    public static Wish read(Fields fields) {
        Reading reading = new Reading(fields);
        ProposalKind kind = reading.code("kind", ProposalKind.class);
        LocalDate from = kind.hasFirstDay() ? reading.date("from") : reading.optionalDate("from");
        LocalDate lastDay = kind.hasLastDay() ? reading.date("lastDay") : reading.optionalDate("lastDay");
        Wish wish = new Wish(kind, from, reading.notBefore(from, "lastDay", lastDay), reading.text("words", LONGEST));
        reading.refuseIfFaulty();
        return wish;
    }

    /** Refuses days on which the placement cannot be. */
    void refuseOutside(PlacementLife life) {
        Span possible = new Span(life.period().starts(), life.allowance().latestEnd());
        List<Fault> faults = new ArrayList<>();
        Stream.of(outside("from", from, possible), outside("lastDay", lastDay, possible))
                .flatMap(List::stream)
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
    }

    private static List<Fault> outside(String field, @Nullable LocalDate day, Span possible) {
        return day == null || possible.covers(day)
                ? List.of()
                : List.of(Fault.of(
                        field,
                        ChangeRefusal.OUTSIDE_PLACEMENT,
                        possible.starts(),
                        possible.ends().minusDays(1)));
    }
}
