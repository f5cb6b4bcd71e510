package no.nystart.matching.telling;

import java.util.ArrayList;
import java.util.List;
import no.nystart.matching.explain.CompanyFact;

/** Tells a company; what it may not know cannot be given to this class. */
final class CompanyWords {

    private final FactWords words;
    private final ExplainMessages sentences;

    CompanyWords(FactWords words) {
        this.words = words;
        this.sentences = words.sentences();
    }

    List<String> of(CompanyFact fact) {
        return switch (fact) {
            case CompanyFact.Interest interest -> interest.stated() ? List.of(interest(interest)) : List.of();
            case CompanyFact.Learning learning -> learning(learning);
            case CompanyFact.Dates dates -> List.of(words.dates(dates));
            case CompanyFact.AgreedAccommodations agreed ->
                agreed.codes().isEmpty()
                        ? List.of()
                        : List.of(sentences.companyAccommodations(words.needs(agreed.codes())));
        };
    }

    private String interest(CompanyFact.Interest fact) {
        String occupation = words.occupation(fact.occupation());
        return fact.match()
                .map(match -> switch (Nearness.of(match)) {
                    case SAME -> sentences.companyInterestSame(occupation);
                    case NEAR -> sentences.companyInterestNear(occupation, words.occupation(match.interest()));
                    case FAR -> sentences.companyInterestFar(occupation, words.occupation(match.interest()));
                })
                .orElseGet(() -> sentences.companyInterestOther(occupation));
    }

    private List<String> learning(CompanyFact.Learning fact) {
        List<String> told = new ArrayList<>();
        if (!fact.taught().isEmpty()) {
            told.add(sentences.companyLearningTaught(words.goals(fact.taught())));
        }
        if (!fact.notTaught().isEmpty()) {
            told.add(sentences.companyLearningMissing(words.goals(fact.notTaught())));
        }
        return told;
    }
}
