package no.nystart.outcome.certificate;

import java.util.Collection;
import java.util.Optional;
import no.nystart.followup.goal.Progress;

/** What check-ins say of how well the work is done, for an instructor to begin with. */
public final class Suggestion {

    private Suggestion() {}

    /** Of the goals that have been told of, the one that has come least far decides; empty where nothing has begun. */
    public static Optional<Mastery> of(Collection<Progress> goals) {
        return goals.stream().min(Progress::compareTo).flatMap(Suggestion::of);
    }

    /** Nobody masters by suggestion: that somebody can show others, only an instructor sees. */
    private static Optional<Mastery> of(Progress step) {
        return switch (step) {
            case NOT_BEGUN -> Optional.empty();
            case BEGUN -> Optional.of(Mastery.SHOWN);
            case WELL_ON_THE_WAY -> Optional.of(Mastery.WITH_HELP);
            case REACHED -> Optional.of(Mastery.ALONE);
        };
    }
}
