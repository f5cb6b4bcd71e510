package no.nystart.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.nystart");

    static Stream<ArchRule> rules() {
        HouseRules rules = new HouseRules("no.nystart");
        return Stream.concat(
                rules.stagesKnowOnlyEarlierOnes(),
                Stream.of(
                        rules.groundFloorKnowsNoStage(),
                        rules.accessKnowsNoPage(),
                        rules.modelAndSolverArePure(),
                        rules.explanationsArePure(),
                        rules.placementAndFollowUpArePure(),
                        rules.blurringIsPure(),
                        rules.nobodyKnowsTheEdges(),
                        rules.packagesAreNamedByTheField(),
                        rules.everyRouteNamesItsOperation(),
                        rules.routesArePublic(),
                        rules.pagesTakeFormsOnly(),
                        rules.timeComesFromTheClock()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(HOUSE);
    }
}
