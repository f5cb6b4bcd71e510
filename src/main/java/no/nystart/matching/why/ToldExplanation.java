package no.nystart.matching.why;

import java.util.List;
import no.nystart.matching.explain.MatchExplanation;
import no.nystart.matching.question.Explained;
import no.nystart.matching.telling.Telling;

/**
 * An explanation as the API gives it.
 *
 * @param toCaseworker in the asker's language, a sentence each, as the next two; all empty where there is no match
 * @param toCompany what the company may be told
 * @param toYoungPerson what the young person may be told
 */
record ToldExplanation(
        Explained explained, List<String> toCaseworker, List<String> toCompany, List<String> toYoungPerson) {

    static ToldExplanation of(Explained explained, Telling telling) {
        return switch (explained) {
            case Explained.Unplaced unplaced -> new ToldExplanation(unplaced, List.of(), List.of(), List.of());
            case Explained.Placed placed -> {
                MatchExplanation match = placed.match();
                yield new ToldExplanation(
                        placed,
                        match.facts().stream()
                                .flatMap(fact -> telling.toCaseworker(fact).stream())
                                .toList(),
                        telling.toCompany(match.forCompany()),
                        telling.toYoungPerson(match.forYoungPerson()));
            }
        };
    }
}
