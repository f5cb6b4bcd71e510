package no.nystart.improvement.page;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.improvement.board.Aim;
import no.nystart.improvement.board.Standing;

/**
 * A goal as it hangs on the board.
 *
 * @param result how it stood when the colour was set, in words
 * @param now what its measure says today; empty where the result is typed
 * @param changed whether that is another number than when the colour was set
 * @param owner the name of whoever does what is to be done, or empty
 * @param past whether the day for that has passed
 */
public record GoalCard(
        UUID id,
        Aim aim,
        Standing standing,
        String result,
        String now,
        boolean changed,
        String owner,
        boolean past,
        LocalDate judgedOn) {}
