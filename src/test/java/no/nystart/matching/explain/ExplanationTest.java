package no.nystart.matching.explain;

import static no.nystart.matching.explain.Solving.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.nystart.matching.exchange.WorkedExample;
import no.nystart.matching.explain.UnplacedExplanation.Exclusion;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Rule;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.Baselines;
import org.junit.jupiter.api.Test;

/** Against the worked example of the matching model, which its authors calculated by hand. */
class ExplanationTest {

    private final SolvedProblem solved = Solving.solved(WorkedExample.problem());

    @Test
    void theFactsOfAMatchAreThoseCalculatedByHand() {
        MatchExplanation y1 = MatchExplanation.of(solved, "y1");
        assertThat(y1.offer()).isEqualTo(new PlaceAndLeader("p1", "l1"));
        assertThat(y1.dissatisfaction()).isEqualTo(129);
        assertThat(y1.cost()).isEqualTo(362);
        assertThat(y1.facts())
                .contains(
                        new CompanyFact.Interest(
                                0, "7223", Optional.of(new CompanyFact.InterestMatch("7223", 1, 4)), true),
                        new CompanyFact.Learning(50, List.of("WELDING"), List.of("READ_DRAWINGS")),
                        new CompanyFact.Dates(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 10, 1)),
                        new CompanyFact.AgreedAccommodations(List.of("SAME_CONTACT")),
                        new YoungPersonFact.Wish(0, OptionalInt.of(1), 1),
                        new YoungPersonFact.Commute(27, 16, 60),
                        new YoungPersonFact.LeaderFit(
                                0, NorwegianLevel.C2, Set.of(), YoungPersonFact.Accreditation.ACCREDITED),
                        new MatchFact.Stability(Optional.of(new PlaceAndLeader("p2", "l2")), 200));
    }

    @Test
    void theMarginIsWhatLeaderAndCompanyCostLessWithoutThePerson() {
        // l1 with y1 (2) and y4 (1) of 3: 150·9/3 = 450, without y1 150·1/3 = 50; c1 with 3 of 3: 300, with 2: 133
        assertThat(fact(MatchExplanation.of(solved, "y1"), MatchFact.Margin.class))
                .isEqualTo(new MatchFact.Margin(
                        new MatchFact.LeaderMargin(3, 1, 3, 450, 50), new MatchFact.CompanyMargin(3, 2, 3, 300, 133)))
                .extracting(MatchFact.Margin::adds)
                .isEqualTo(567L);
    }

    @Test
    void anInterestThatSharesNothingMatchesNothing() {
        // y3 at p2: 7231 and 7223 against 4321
        assertThat(fact(MatchExplanation.of(solved, "y3"), CompanyFact.Interest.class))
                .isEqualTo(new CompanyFact.Interest(100, "4321", Optional.empty(), true));
        assertThat(fact(MatchExplanation.of(solved, "y3"), YoungPersonFact.LeaderFit.class)
                        .shared())
                .containsExactly("so");
    }

    @Test
    void theSecondRankedInterestIsNamedWhereItDecides() {
        Solution firstCome = Baselines.firstComeFirstServed(WorkedExample.problem());
        // y3 at p1: 7231 shares two digits (55), 7223 all four at the second rank (90)
        assertThat(fact(
                        MatchExplanation.of(SolvedProblem.of(WorkedExample.problem(), firstCome), "y3"),
                        CompanyFact.Interest.class))
                .isEqualTo(new CompanyFact.Interest(
                        10, "7223", Optional.of(new CompanyFact.InterestMatch("7223", 2, 4)), true));
    }

    @Test
    void theSecondBestTotalIsAnAlternativesPrice() {
        List<Long> prices = solved.problem().youngPeople().stream()
                .flatMap(person -> new Alternatives(solved, person.id()).best(1, Solving.again()).stream())
                .map(alternative -> alternative.price().rise())
                .toList();
        assertThat(prices).contains(3404L - 3391L).allMatch(rise -> rise >= 13);
    }

    @Test
    void theCompanyIsToldNothingOutsideItsList() {
        CompanyTelling telling = MatchExplanation.of(solved, "y1").forCompany();
        assertThat(telling.facts())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(
                        CompanyFact.Interest.class,
                        CompanyFact.Learning.class,
                        CompanyFact.Dates.class,
                        CompanyFact.AgreedAccommodations.class);
        assertThat(new HashSet<>(Arrays.asList(CompanyFact.class.getPermittedSubclasses())))
                .isEqualTo(Set.of(
                        CompanyFact.Interest.class,
                        CompanyFact.Learning.class,
                        CompanyFact.Dates.class,
                        CompanyFact.AgreedAccommodations.class));
        assertThat(CompanyTelling.class.getRecordComponents())
                .extracting(component -> component.getGenericType().getTypeName())
                .containsExactly(
                        "java.lang.String",
                        PlaceAndLeader.class.getName(),
                        "java.util.List<" + CompanyFact.class.getName() + ">");
    }

    @Test
    void theYoungPersonIsToldNothingAboutOthers() {
        assertThat(MatchExplanation.of(solved, "y1").forYoungPerson().facts())
                .hasSize(7)
                .noneMatch(fact -> (MatchFact) fact instanceof MatchFact.Margin);
    }

    @Test
    void everyRuleThatForbidsAMatchIsNamedWithItsNumbers() {
        assertThat(whyNot("y4", "p3", "l3"))
                .isEqualTo(new WhyNot.Forbidden(List.of(new BrokenRule.CommuteTooLong(91, 75))));
        assertThat(whyNot("y3", "p3", "l3"))
                .isEqualTo(new WhyNot.Forbidden(List.of(new BrokenRule.NoCapacity(3, 2, 0))));
        assertThat(whyNot("y3", "p1", "l1"))
                .isEqualTo(new WhyNot.Forbidden(List.of(new BrokenRule.Blocked(false, false, true))));
        assertThat(whyNot("y2", "p1", "l1"))
                .isEqualTo(new WhyNot.Forbidden(List.of(new BrokenRule.TooYoung(17, 18, LocalDate.of(2027, 2, 1)))));
        assertThat(whyNot("y1", "p3", "l1"))
                .isEqualTo(new WhyNot.Forbidden(List.of(
                        new BrokenRule.NoLeader(false, true), new BrokenRule.NeedsUnmet(List.of("SAME_CONTACT")))));
        assertThat(whyNot("y1", "p1", "l1")).isEqualTo(new WhyNot.Chosen());
    }

    private WhyNot whyNot(String person, String place, String leader) {
        return WhyNot.estimated(solved, person, new PlaceAndLeader(place, leader));
    }

    @Test
    void anUnplacedPersonIsToldWhichRulesExcludeAndWhoHasTheOffers() {
        Solution firstCome = Baselines.firstComeFirstServed(WorkedExample.problem());
        UnplacedExplanation y1 = UnplacedExplanation.of(SolvedProblem.of(WorkedExample.problem(), firstCome), "y1");
        assertThat(y1.penalty()).isEqualTo(60_000);
        assertThat(y1.reason()).isEqualTo(Solution.Reason.OUTBID);
        assertThat(y1.pairs()).isEqualTo(4);
        assertThat(y1.exclusions()).isEqualTo(Map.of(Rule.NEEDS, new Exclusion(1, 1)));
        assertThat(y1.outbid())
                .containsExactly(
                        // y4 (1) with l1 of 3; y3 (3) with l2 of 4
                        outbid("l1", "p1", 1, 0, List.of("y3", "y4"), List.of("y4")),
                        outbid("l2", "p1", 1, 1, List.of("y3", "y4"), List.of("y3")),
                        outbid("l2", "p2", 0, 1, List.of(), List.of("y3")));
    }

    private static UnplacedExplanation.Outbid outbid(
            String leader, String place, int seats, int capacity, List<String> atPlace, List<String> withLeader) {
        return new UnplacedExplanation.Outbid(new PlaceAndLeader(place, leader), seats, capacity, atPlace, withLeader);
    }

    @Test
    void aSolutionOfAnotherProblemIsRefused() {
        assertThatThrownBy(() -> SolvedProblem.of(
                        new Change.Seats("p1", 1).in(new Change.Commute("y1", 30).in(WorkedExample.problem())),
                        solved.solution()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
