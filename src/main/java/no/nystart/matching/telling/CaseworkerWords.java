package no.nystart.matching.telling;

import java.util.ArrayList;
import java.util.List;
import no.nystart.matching.explain.CompanyFact;
import no.nystart.matching.explain.MatchFact;
import no.nystart.matching.explain.YoungPersonFact;
import no.nystart.matching.model.NorwegianLevel;

/** Tells the caseworker: everything, also what weighs nothing here. */
final class CaseworkerWords {

    private final FactWords words;
    private final ExplainMessages sentences;

    CaseworkerWords(FactWords words) {
        this.words = words;
        this.sentences = words.sentences();
    }

    List<String> of(MatchFact fact) {
        return switch (fact) {
            case CompanyFact.Interest interest -> List.of(interest(interest));
            case CompanyFact.Learning learning -> learning(learning);
            case CompanyFact.Dates dates -> List.of(words.dates(dates));
            case CompanyFact.AgreedAccommodations agreed ->
                List.of(
                        agreed.codes().isEmpty()
                                ? sentences.caseworkerAccommodationsNone()
                                : sentences.caseworkerAccommodations(words.needs(agreed.codes())));
            case YoungPersonFact.Wish wish -> List.of(wish(wish));
            case YoungPersonFact.Commute commute ->
                List.of(sentences.caseworkerCommute(commute.minutes(), commute.maxMinutes()));
            case YoungPersonFact.LeaderFit fit -> leader(fit);
            case MatchFact.Margin margin -> margin(margin);
            case MatchFact.Stability stability -> List.of(stability(stability));
        };
    }

    private String interest(CompanyFact.Interest fact) {
        String occupation = words.occupation(fact.occupation());
        if (!fact.stated()) {
            return sentences.caseworkerInterestNone(occupation);
        }
        return fact.match()
                .map(match -> {
                    String interest = words.occupation(match.interest());
                    return switch (Nearness.of(match)) {
                        case SAME -> sentences.caseworkerInterestSame(occupation, match.rank());
                        case NEAR -> sentences.caseworkerInterestNear(occupation, interest, match.rank());
                        case FAR -> sentences.caseworkerInterestFar(occupation, interest, match.rank());
                    };
                })
                .orElseGet(() -> sentences.caseworkerInterestOther(occupation));
    }

    private List<String> learning(CompanyFact.Learning fact) {
        List<String> told =
                words.learning(fact, sentences::caseworkerLearningTaught, sentences::caseworkerLearningMissing);
        return told.isEmpty() ? List.of(sentences.caseworkerLearningNone()) : told;
    }

    private String wish(YoungPersonFact.Wish wish) {
        if (wish.rank().isPresent()) {
            return sentences.caseworkerWish(wish.rank().getAsInt(), wish.wishes());
        }
        return wish.wishes() == 0 ? sentences.caseworkerWishNone() : sentences.caseworkerWishOther();
    }

    private List<String> leader(YoungPersonFact.LeaderFit fit) {
        List<String> told = new ArrayList<>();
        String level = words.level(fit.norwegianLevel());
        if (fit.norwegianLevel().compareTo(NorwegianLevel.B1) >= 0) {
            told.add(sentences.caseworkerLevelEnough(level));
        } else if (fit.shared().isEmpty()) {
            told.add(sentences.caseworkerLanguageNone(level));
        } else {
            told.add(sentences.caseworkerLanguageShared(level, words.languages(fit.shared())));
        }
        switch (fit.accreditation()) {
            case NOT_SOUGHT -> {}
            case ACCREDITED -> told.add(sentences.caseworkerAccredited());
            case NOT_ACCREDITED -> told.add(sentences.caseworkerNotAccredited());
        }
        return told;
    }

    private List<String> margin(MatchFact.Margin margin) {
        MatchFact.LeaderMargin leader = margin.leader();
        MatchFact.CompanyMargin company = margin.company();
        return List.of(
                sentences.caseworkerLoad(leader.capacity(), leader.loadWith(), leader.loadWithout())
                        + " "
                        + sum(leader.costWith() - leader.costWithout()),
                sentences.caseworkerShare(company.promisedSeats(), company.placedWith())
                        + " "
                        + sum(company.costWith() - company.costWithout()));
    }

    private String sum(long added) {
        return added < 0 ? sentences.caseworkerSaves(words.cost(-added)) : sentences.caseworkerAdds(words.cost(added));
    }

    private String stability(MatchFact.Stability stability) {
        if (stability.published().isEmpty()) {
            return sentences.caseworkerNeverReleased();
        }
        return stability.cost() == 0
                ? sentences.caseworkerAsReleased()
                : sentences.caseworkerMoved(words.cost(stability.cost()));
    }
}
