package no.nystart.matching.telling;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import no.nystart.matching.explain.CompanyFact;

/**
 * One teller's sentences about how near the occupation is to what somebody is interested in.
 *
 * @param same of the occupation
 * @param near of the occupation and the interest
 * @param far of the occupation and the interest
 * @param other of the occupation
 */
record InterestSentences(
        UnaryOperator<String> same,
        BinaryOperator<String> near,
        BinaryOperator<String> far,
        UnaryOperator<String> other) {

    String of(CompanyFact.Interest fact, FactWords words) {
        String occupation = words.occupation(fact.occupation());
        return fact.match()
                .map(match -> switch (Nearness.of(match)) {
                    case SAME -> same.apply(occupation);
                    case NEAR -> near.apply(occupation, words.occupation(match.interest()));
                    case FAR -> far.apply(occupation, words.occupation(match.interest()));
                })
                .orElseGet(() -> other.apply(occupation));
    }
}
