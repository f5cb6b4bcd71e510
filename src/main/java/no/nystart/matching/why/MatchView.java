package no.nystart.matching.why;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.nystart.matching.explain.CompanyFact;
import no.nystart.matching.explain.MatchExplanation;
import no.nystart.matching.explain.MatchFact;
import no.nystart.matching.explain.YoungPersonFact;
import no.nystart.matching.question.Explained;

/** Puts the facts of a match in the order and the words of the page. */
final class MatchView {

    private final PageWords words;
    private final List<ShownPart> parts = new ArrayList<>();
    private final List<String> whole = new ArrayList<>();
    private String accommodations = "";
    private int stability;
    private long leader;
    private long company;

    private MatchView(PageWords words) {
        this.words = words;
    }

    static ShownMatch of(OwnProposal proposal, Explained.Placed explained, Pricing pricing, PageWords words) {
        MatchExplanation match = explained.match();
        MatchView view = new MatchView(words);
        match.facts().forEach(view::add);
        return new ShownMatch(
                words.offer(match.offer()),
                proposal.proposal().match().orElseThrow(),
                view.because(),
                Math.round(100 - match.dissatisfaction() / 10f),
                view.parts,
                view.accommodations,
                view.whole,
                new ShownMatch.Sums(match.dissatisfaction(), match.cost(), view.stability, view.leader, view.company),
                explained.alternatives().stream().map(pricing::of).toList(),
                explained.more(),
                words.telling().toCompany(match.forCompany()),
                words.telling().toYoungPerson(match.forYoungPerson()));
    }

    private void add(MatchFact fact) {
        List<String> sentences = words.telling().toCaseworker(fact);
        switch (fact) {
            case CompanyFact.Interest it -> part(ShownPart.Part.INTEREST, it.part(), sentences);
            case CompanyFact.Learning it -> part(ShownPart.Part.LEARNING, it.part(), sentences);
            case YoungPersonFact.Wish it -> part(ShownPart.Part.WISH, it.part(), sentences);
            case YoungPersonFact.Commute it -> part(ShownPart.Part.COMMUTE, it.part(), sentences);
            case YoungPersonFact.LeaderFit it -> part(ShownPart.Part.LEADER, it.part(), sentences);
            case CompanyFact.AgreedAccommodations it -> accommodations = String.join(" ", sentences);
            case CompanyFact.Dates it -> {
                // stand with the place, above
            }
            case MatchFact.Margin it -> {
                whole.addAll(sentences);
                leader = it.leader().costWith() - it.leader().costWithout();
                company = it.company().costWith() - it.company().costWithout();
            }
            case MatchFact.Stability it -> {
                whole.addAll(sentences);
                stability = it.cost();
            }
        }
    }

    /** @param part 0 fits best */
    private void part(ShownPart.Part which, int part, List<String> sentences) {
        parts.add(new ShownPart(which, 100 - part, sentences));
    }

    private String because() {
        WhyMessages sentences = words.words();
        String good = named(ShownPart::isGood);
        String poor = named(ShownPart::isPoor);
        if (good.isEmpty()) {
            return poor.isEmpty() ? sentences.becauseEven() : sentences.becausePoor(poor);
        }
        return poor.isEmpty() ? sentences.becauseGood(good) : sentences.becauseGoodAndPoor(good, poor);
    }

    private String named(Predicate<ShownPart> which) {
        List<String> names = parts.stream()
                .filter(which)
                .map(part -> words.words().partNamed(part.part()))
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : words.words().lastOf(String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
