package no.nystart.matching.telling;

import java.util.List;
import no.nystart.matching.explain.CompanyFact;

/** Tells a company; what it may not know cannot be given to this class. */
final class CompanyWords {

    private final FactWords words;
    private final ExplainMessages sentences;
    private final InterestSentences interests;

    CompanyWords(FactWords words) {
        this.words = words;
        this.sentences = words.sentences();
        this.interests = new InterestSentences(
                sentences::companyInterestSame,
                sentences::companyInterestNear,
                sentences::companyInterestFar,
                sentences::companyInterestOther);
    }

    List<String> of(CompanyFact fact) {
        return switch (fact) {
            case CompanyFact.Interest interest -> words.interest(interest, interests);
            case CompanyFact.Learning learning ->
                words.learning(learning, sentences::companyLearningTaught, sentences::companyLearningMissing);
            case CompanyFact.Dates dates -> List.of(words.dates(dates));
            case CompanyFact.AgreedAccommodations agreed ->
                agreed.codes().isEmpty()
                        ? List.of()
                        : List.of(sentences.companyAccommodations(words.needs(agreed.codes())));
        };
    }
}
