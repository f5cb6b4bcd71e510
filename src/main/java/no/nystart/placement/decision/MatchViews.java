package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Matches with their answers, as the API tells them. */
@ApplicationScoped
class MatchViews {

    private final ProposedMatches matches;
    private final Answers answers;
    private final Talks talks;

    @Inject
    MatchViews(ProposedMatches matches, Answers answers, Talks talks) {
        this.matches = matches;
        this.answers = answers;
        this.talks = talks;
    }

    /** The young person's, the newest first. */
    List<MatchView> ofYoungPerson(UUID youngPerson) {
        return matches.of(youngPerson).stream().map(this::of).toList();
    }

    MatchView of(ProposedMatch match) {
        return MatchView.of(match, answers.of(match.id()), talks.of(match.id()));
    }
}
