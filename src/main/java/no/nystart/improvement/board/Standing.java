package no.nystart.improvement.board;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.improvement.ImprovementRefusal;
import org.jspecify.annotations.Nullable;

/**
 * How a goal stands: red is never without what is done about it.
 *
 * @param result in words, empty where the figure says it
 * @param figure of the goal's measure when the colour was set; null where it is typed, or of too few to be told
 * @param owner account of whoever does it
 * @param due the last day for it
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) Colour colour,
        String result,
        @Nullable Integer figure,
        @Nullable String cause,
        @Nullable String action,
        @Nullable UUID owner,
        @Nullable LocalDate due) {

    static Standing notMeasured() {
        return new Standing(Colour.NOT_MEASURED, "", null, null, null, null, null);
    }

    /** As somebody sets it {@code today}: refused without a result, for red without what is done, for a day that has passed. */
    public static Standing judged(Standing said, LocalDate today) {
        boolean red = said.colour == Colour.RED;
        boolean silent = said.colour != Colour.NOT_MEASURED && said.result.isBlank() && said.figure == null;
        List<Fault> faults = Stream.of(
                        Fault.where(silent, "result", ImprovementRefusal.RESULT_MISSING),
                        Fault.where(red && isBlank(said.cause), "cause", ImprovementRefusal.RED_NEEDS),
                        Fault.where(red && isBlank(said.action), "action", ImprovementRefusal.RED_NEEDS),
                        Fault.where(red && said.owner == null, "owner", ImprovementRefusal.RED_NEEDS),
                        Fault.where(red && said.due == null, "due", ImprovementRefusal.RED_NEEDS),
                        Fault.where(
                                said.due != null && said.due.isBefore(today),
                                "due",
                                ImprovementRefusal.DATE_HAS_PASSED))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
        return said;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    public boolean isRed() {
        return colour == Colour.RED;
    }

    public boolean isPast(LocalDate today) {
        return due != null && today.isAfter(due);
    }
}
