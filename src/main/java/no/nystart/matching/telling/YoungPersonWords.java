package no.nystart.matching.telling;

import java.util.ArrayList;
import java.util.List;
import no.nystart.matching.explain.CompanyFact;
import no.nystart.matching.explain.YoungPersonFact;
import no.nystart.matching.model.NorwegianLevel;

/** Tells the young person, in words for about thirteen years of age. */
final class YoungPersonWords {

    private final FactWords words;
    private final ExplainMessages sentences;
    private final InterestSentences interests;

    YoungPersonWords(FactWords words) {
        this.words = words;
        this.sentences = words.sentences();
        this.interests = new InterestSentences(
                sentences::youngPersonInterestSame,
                sentences::youngPersonInterestNear,
                sentences::youngPersonInterestFar,
                sentences::youngPersonInterestOther);
    }

    List<String> of(YoungPersonFact fact) {
        return switch (fact) {
            case CompanyFact.Interest interest -> words.interest(interest, interests);
            case CompanyFact.Learning learning ->
                words.learning(learning, sentences::youngPersonLearningTaught, sentences::youngPersonLearningMissing);
            case CompanyFact.Dates dates -> List.of(words.dates(dates));
            case CompanyFact.AgreedAccommodations agreed ->
                agreed.codes().isEmpty()
                        ? List.of()
                        : List.of(sentences.youngPersonAccommodations(words.needs(agreed.codes())));
            case YoungPersonFact.Wish wish -> wish.wishes() == 0 ? List.of() : List.of(wish(wish));
            case YoungPersonFact.Commute commute ->
                List.of(sentences.youngPersonCommute(commute.minutes(), commute.maxMinutes()));
            case YoungPersonFact.LeaderFit fit -> leader(fit);
        };
    }

    private String wish(YoungPersonFact.Wish wish) {
        return wish.rank().isPresent()
                ? sentences.youngPersonWish(wish.rank().getAsInt())
                : sentences.youngPersonWishOther();
    }

    private List<String> leader(YoungPersonFact.LeaderFit fit) {
        List<String> told = new ArrayList<>();
        if (fit.norwegianLevel().compareTo(NorwegianLevel.B1) < 0) {
            told.add(
                    fit.shared().isEmpty()
                            ? sentences.youngPersonLanguageNone()
                            : sentences.youngPersonLanguageShared(words.languages(fit.shared())));
        }
        switch (fit.accreditation()) {
            case NOT_SOUGHT -> {}
            case ACCREDITED -> told.add(sentences.youngPersonAccredited());
            case NOT_ACCREDITED -> told.add(sentences.youngPersonNotAccredited());
        }
        return told;
    }
}
