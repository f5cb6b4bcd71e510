package no.nystart.matching.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.matching.explain.Alternative;
import no.nystart.matching.explain.BrokenRule;
import no.nystart.matching.explain.Change;
import no.nystart.matching.explain.CompanyFact;
import no.nystart.matching.explain.Difference;
import no.nystart.matching.explain.MatchExplanation;
import no.nystart.matching.explain.MatchFact;
import no.nystart.matching.explain.Move;
import no.nystart.matching.explain.NearestChanges;
import no.nystart.matching.explain.Price;
import no.nystart.matching.explain.Standing;
import no.nystart.matching.explain.UnplacedExplanation;
import no.nystart.matching.explain.WhyNot;
import no.nystart.matching.explain.YoungPersonFact;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Rule;
import no.nystart.matching.model.Solution;
import org.junit.jupiter.api.Test;

class SealedJsonTest {

    private static final PlaceAndLeader OFFER = new PlaceAndLeader("p2", "l3");
    private static final LocalDate START = LocalDate.of(2027, 2, 1);
    private static final LocalDate END = LocalDate.of(2027, 8, 7);
    private static final Move MOVE =
            new Move("y4", new Standing.Placed(OFFER, START, END, 311), new Standing.Unplaced());

    @Test
    void anExplanationIsReadAsItWasWritten() {
        Explained placed = new Explained.Placed(
                new MatchExplanation(
                        "y1",
                        OFFER,
                        129,
                        362,
                        List.of(
                                new CompanyFact.Interest(
                                        5, "7223", Optional.of(new CompanyFact.InterestMatch("7231", 2, 3)), true),
                                new CompanyFact.Learning(50, List.of("WELDING"), List.of("SALES")),
                                new CompanyFact.Dates(START, END),
                                new CompanyFact.AgreedAccommodations(List.of("QUIET")),
                                new YoungPersonFact.Wish(100, java.util.OptionalInt.empty(), 2),
                                new YoungPersonFact.Commute(27, 16, 60),
                                new YoungPersonFact.LeaderFit(
                                        50,
                                        NorwegianLevel.A2,
                                        Set.of("so", "pl"),
                                        YoungPersonFact.Accreditation.NOT_ACCREDITED),
                                new MatchFact.Margin(
                                        new MatchFact.LeaderMargin(3, 1, 4, 337, 37),
                                        new MatchFact.CompanyMargin(2, 1, 3, 133, 183)),
                                new MatchFact.Stability(Optional.of(OFFER), 80))),
                List.of(new Alternative(OFFER, new Price.Estimate(3, 90), List.of(MOVE))),
                6);
        Explained unplaced = new Explained.Unplaced(new UnplacedExplanation(
                "y2",
                30_000,
                Solution.Reason.OUTBID,
                12,
                Map.of(Rule.COMMUTE, new UnplacedExplanation.Exclusion(7, 4)),
                List.of(new UnplacedExplanation.Outbid(OFFER, 1, 0, List.of("y4"), List.of("y4", "y5")))));

        assertThat(again(Explained.class, placed)).isEqualTo(placed);
        assertThat(again(Explained.class, unplaced)).isEqualTo(unplaced);
    }

    @Test
    void anAnswerIsReadAsItWasWritten() {
        Answer price = new Answer.Price(
                new WhyNot.Priced(new Alternative(OFFER, new Price.Bracketed(40, -2, 55), List.of(MOVE))));
        Answer forbidden = new Answer.Price(new WhyNot.Forbidden(List.of(
                new BrokenRule.NoLeader(true, false),
                new BrokenRule.TooYoung(16, 18, START),
                new BrokenRule.LevelTooLow(NorwegianLevel.A1, NorwegianLevel.B2),
                new BrokenRule.NoPeriod(START, END, 7))));
        Answer nearest = new Answer.Nearest(new NearestChanges(
                "y2",
                List.of(new NearestChanges.Found(
                        new Change.Licences("y2", Set.of("B", "C1", "T")),
                        60,
                        new Difference(900, 850, true, List.of(MOVE)),
                        true)),
                3,
                1));

        assertThat(List.of(again(Answer.class, price), again(Answer.class, forbidden), again(Answer.class, nearest)))
                .containsExactly(price, forbidden, nearest);
    }

    @Test
    void aQuestionIsTheSameTextEachTimeAndSaysItsKind() {
        UUID person = UUID.fromString("2f6d1f1e-6a6b-4c39-9d39-0d6b1a1c2e01");

        assertThat(SealedJson.write(Question.class, new Question.NearestChange(person)))
                .isEqualTo("{\"kind\":\"nearestChange\",\"youngPerson\":\"" + person + "\"}");
        assertThat(SealedJson.write(
                        Change.class,
                        new Change.Certificates("y", Set.of("HOT_WORK", "CRANE", "FORKLIFT", "FIRST_AID"))))
                .contains("[\"CRANE\",\"FIRST_AID\",\"FORKLIFT\",\"HOT_WORK\"]");
    }

    @Test
    void whatIsNoValueIsNotRead() {
        assertThatThrownBy(() -> SealedJson.read(Question.class, "{\"kind\":\"exactPrice\",\"seat\":1}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static <T> T again(Class<T> type, T value) {
        return SealedJson.read(type, SealedJson.write(type, value));
    }
}
