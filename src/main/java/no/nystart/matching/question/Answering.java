package no.nystart.matching.question;

import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.explain.Change;
import no.nystart.matching.explain.NearestChanges;
import no.nystart.matching.explain.Resolving;
import no.nystart.matching.explain.SolvedProblem;
import no.nystart.matching.explain.Supposition;
import no.nystart.matching.explain.WhatIf;
import no.nystart.matching.explain.WhyNot;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.YoungPerson;
import no.nystart.matching.run.MatchingRefusal;

/** Which questions have an answer, and how it is found. */
final class Answering {

    /** Problems solved for one question at most. */
    private static final int MOST_SOLVED = 8;

    private final SolvedProblem solved;

    Answering(SolvedProblem solved) {
        this.solved = solved;
    }

    /** @throws Refused when the question means nothing for this run */
    Question checked(Question question) {
        switch (question) {
            case Question.ExactPrice asked -> {
                requireIn(asked.youngPerson());
                Offered.require(solved, offer(asked));
            }
            case Question.WeightsEffect asked -> {}
            case Question.WhatIf asked -> Supposable.require(solved.problem(), asked.changes());
            case Question.NearestChange asked -> {
                requireIn(asked.youngPerson());
                if (solved.isPlaced(asked.youngPerson().toString())) {
                    throw Refused.because(MatchingRefusal.PLACED_ALREADY);
                }
            }
        }
        return question;
    }

    /** Solves what it takes; cut short by the stop signal of {@code resolving}, the answer is worth nothing. */
    Answer answer(Question question, Resolving resolving) {
        return switch (question) {
            case Question.ExactPrice asked ->
                new Answer.Price(WhyNot.exact(solved, asked.youngPerson().toString(), offer(asked), resolving));
            case Question.WeightsEffect asked -> supposed(List.of(new Change.OtherWeights(asked.weights())), resolving);
            case Question.WhatIf asked -> supposed(asked.changes(), resolving);
            case Question.NearestChange asked ->
                new Answer.Nearest(NearestChanges.of(solved, asked.youngPerson().toString(), MOST_SOLVED, resolving));
        };
    }

    private Answer supposed(List<Change> changes, Resolving resolving) {
        return switch (WhatIf.of(solved, changes, resolving)) {
            case WhatIf.Solved supposed -> new Answer.Supposed(Supposition.of(solved, supposed));
            case WhatIf.Impossible impossible ->
                throw new IllegalStateException(changes + " was not refused: " + impossible.faults());
        };
    }

    private void requireIn(UUID youngPerson) {
        if (solved.problem().youngPeople().stream().map(YoungPerson::id).noneMatch(youngPerson.toString()::equals)) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
    }

    private static PlaceAndLeader offer(Question.ExactPrice asked) {
        return new PlaceAndLeader(asked.place().toString(), asked.leader().toString());
    }
}
