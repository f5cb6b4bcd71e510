package no.nystart.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house, shown failing on a small house that breaks it. */
class HouseRulesTest {

    private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages("broken.nystart");

    static Stream<Arguments> brokenRules() {
        HouseRules rules = new HouseRules("broken.nystart");
        return Stream.of(
                Arguments.of(rules.stagesKnowOnlyEarlierOnes().findFirst().orElseThrow(), "KnowsPlacement"),
                Arguments.of(rules.groundFloorKnowsNoStage(), "KnowsRegister"),
                Arguments.of(rules.accessKnowsNoPage(), "KnowsAPage"),
                Arguments.of(rules.modelAndSolverArePure(), "KnowsJson"),
                Arguments.of(rules.explanationsArePure(), "KnowsOffersByTheirPlanner"),
                Arguments.of(rules.placementAndFollowUpArePure(), "KnowsItsRows"),
                Arguments.of(rules.blurringIsPure(), "KnowsARow"),
                Arguments.of(rules.nobodyKnowsTheEdges(), "KnowsNotification"),
                Arguments.of(rules.packagesAreNamedByTheField(), "Drawer"),
                Arguments.of(rules.everyRouteNamesItsOperation(), "UnlistedRoute"),
                Arguments.of(rules.routesArePublic(), "UnlistedRoute"),
                Arguments.of(rules.pagesTakeFormsOnly(), "TakesAnything"),
                Arguments.of(rules.timeComesFromTheClock(), "KnowsTheTime"));
    }

    @ParameterizedTest(name = "{0}: fails on {1}")
    @MethodSource("brokenRules")
    void failsOnWhatBreaksIt(ArchRule rule, String culprit) {
        assertThat(rule.evaluate(BROKEN_HOUSE).getFailureReport().getDetails())
                .isNotEmpty()
                .allSatisfy(detail -> assertThat(detail).contains(culprit));
    }
}
