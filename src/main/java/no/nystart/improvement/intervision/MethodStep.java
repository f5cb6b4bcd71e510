package no.nystart.improvement.intervision;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The method, step by step: an hour in all. */
public enum MethodStep {
    /** The facilitator says how it is done, and what stays in the room. */
    OPENING(5),
    /** The bringer tells of the case and asks the question; nobody interrupts. */
    CASE(10),
    /** The participants ask, and give no advice. */
    QUESTIONS(10),
    /** The participants think aloud; the bringer listens. */
    REFLECTION(15),
    /** Each participant gives one piece of advice. */
    ADVICE(10),
    /** The bringer chooses what to do. */
    CHOICE(10);

    private final int minutes;

    MethodStep(int minutes) {
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }

    /** Empty after the last. */
    public Optional<MethodStep> next() {
        return Arrays.stream(values())
                .filter(step -> step.ordinal() == ordinal() + 1)
                .findFirst();
    }

    public Instant ends(Instant since) {
        return since.plus(Duration.ofMinutes(minutes));
    }

    /** Whole minutes that are left, the one that runs included; 0 when the time is up. */
    public long minutesLeft(Instant since, Instant now) {
        long seconds = Duration.between(now, ends(since)).toSeconds();
        return Math.max(0, (seconds + 59) / 60);
    }

    /** Of the whole method. */
    public static int allMinutes() {
        return Arrays.stream(values()).mapToInt(MethodStep::minutes).sum();
    }
}
