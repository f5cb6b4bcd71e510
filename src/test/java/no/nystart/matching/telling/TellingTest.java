package no.nystart.matching.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.nystart.TestDatabase;
import no.nystart.matching.explain.CompanyFact;
import no.nystart.matching.explain.MatchExplanation;
import no.nystart.matching.explain.MatchFact;
import no.nystart.matching.explain.YoungPersonFact;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TellingTest {

    private static final MatchExplanation MATCH = new MatchExplanation(
            "y1",
            new PlaceAndLeader("p1", "l1"),
            129,
            362,
            List.of(
                    new CompanyFact.Interest(
                            20, "5223", Optional.of(new CompanyFact.InterestMatch("5246", 2, 2)), true),
                    new CompanyFact.Learning(50, List.of("SALES"), List.of("WELDING")),
                    new CompanyFact.Dates(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 8, 8)),
                    new CompanyFact.AgreedAccommodations(List.of("QUIET")),
                    new YoungPersonFact.Wish(30, OptionalInt.of(2), 3),
                    new YoungPersonFact.Commute(27, 16, 61),
                    new YoungPersonFact.LeaderFit(
                            50, NorwegianLevel.A2, Set.of("pl"), YoungPersonFact.Accreditation.NOT_ACCREDITED),
                    new MatchFact.Margin(
                            new MatchFact.LeaderMargin(3, 1, 4, 337, 37),
                            new MatchFact.CompanyMargin(2, 1, 5, 80, 170)),
                    new MatchFact.Stability(Optional.of(new PlaceAndLeader("p2", "l1")), 200)));

    @Inject
    Tellings tellings;

    @Test
    void theCompanyIsToldWhatItMayKnow() {
        assertThat(tellings.in(Language.NB).toCompany(MATCH.forCompany()))
                .containsExactly(
                        "Ungdommen er interessert i dette: gatekjøkken- og kafémedarbeidere. Det ligger nær det dere"
                                + " tilbyr: butikkmedarbeidere.",
                        "Ungdommen vil lære dette, som dere lærer bort: salg.",
                        "Ungdommen vil også lære noe som ikke inngår hos dere: sveising.",
                        "Praksisen kan vare fra 1. februar 2027 til 7. august 2027.",
                        "Dere har sagt at dere kan tilby dette, og ungdommen får bruk for det: rolige omgivelser.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCompanyIsNeverToldOfTheWayWishesOrOthers(Language language) {
        assertThat(String.join(" ", tellings.in(language).toCompany(MATCH.forCompany())))
                .doesNotContain("16", "61", "minut", "362", "337")
                .doesNotContainIgnoringCase("pol");
    }

    @Test
    void theYoungPersonIsToldEverythingAboutThemselvesAndNothingAboutOthers() {
        assertThat(String.join(" ", tellings.in(Language.NN).toYoungPerson(MATCH.forYoungPerson())))
                .contains("Det tek rundt 16 minutt å kome dit.", "nummer 2 på ønskjelista di", "polsk")
                .doesNotContain("337", "362", "200");
    }

    @Test
    void theCaseworkerIsToldWhatLeaderAndCompanyAddAndWhatStabilityCosts() {
        List<String> told = new ArrayList<>();
        MATCH.facts().forEach(fact -> told.addAll(tellings.in(Language.EN).toCaseworker(fact)));

        assertThat(told)
                .contains(
                        "The leader can follow up young people with needs of 4 together. With this one it comes to 3,"
                                + " without to 1. That adds 300 to the total cost.",
                        "The company promised 5 seats and gets 2 in this matching. That takes 90 off the total cost,"
                                + " because nobody is then alone at the company.",
                        "The proposal differs from the one last presented. That adds 200 to the total cost.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFactIsToldToTheCaseworkerInEveryLanguage(Language language) {
        assertThat(MATCH.facts())
                .allSatisfy(fact -> assertThat(tellings.in(language).toCaseworker(fact))
                        .isNotEmpty()
                        .allSatisfy(sentence -> assertThat(sentence).endsWith(".")));
    }
}
