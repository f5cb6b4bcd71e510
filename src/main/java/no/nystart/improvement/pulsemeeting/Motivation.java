package no.nystart.improvement.pulsemeeting;

import org.jspecify.annotations.Nullable;

/**
 * How young people of a region say that it goes.
 *
 * @param people who have said so, at least as many as may be told of; null where they are fewer
 * @param tenths mean of each one's own mean, 10 to 50; null like the number of people
 */
public record Motivation(@Nullable Integer people, @Nullable Integer tenths) {

    static final Motivation OF_TOO_FEW = new Motivation(null, null);

    public boolean told() {
        return people != null;
    }
}
