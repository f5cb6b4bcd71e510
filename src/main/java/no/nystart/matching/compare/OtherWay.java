package no.nystart.matching.compare;

import java.util.List;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;

/** Another way to place a cohort, to lay beside a run. */
sealed interface OtherWay {

    String FIRST_COME = "first-come";
    String RANDOM = "random";

    /** Draws are numbered from 1 to this; the number is the seed. */
    int MOST_DRAWS = 9999;

    /** Who has waited longest chooses first. */
    record FirstCome() implements OtherWay {}

    /** Everybody in random order gets a random offer; the same number is the same draw. */
    record Draw(int number) implements OtherWay {}

    /** Another run of the cohort, by its id. */
    record OtherRun(String id) implements OtherWay {}

    /**
     * As in the address.
     *
     * @param other first-come where empty
     * @param draw 1 where empty
     * @throws Refused when it is not a number of a draw
     */
    static OtherWay of(String other, String draw) {
        return switch (other) {
            case "", FIRST_COME -> new FirstCome();
            case RANDOM -> new Draw(number(draw));
            default -> new OtherRun(other);
        };
    }

    private static int number(String draw) {
        if (draw.isEmpty()) {
            return 1;
        }
        if (!draw.matches("[0-9]{1,4}") || Integer.parseInt(draw) < 1) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("draw", CommonRefusal.OUT_OF_RANGE, 1, MOST_DRAWS)));
        }
        return Integer.parseInt(draw);
    }
}
