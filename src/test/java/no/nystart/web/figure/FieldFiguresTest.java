package no.nystart.web.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.nystart.TestDatabase;
import no.nystart.common.FieldClock;
import no.nystart.common.figure.Figure;
import no.nystart.common.figure.Figures;
import no.nystart.demo.Demo;
import no.nystart.docs.Monitoring;
import no.nystart.followup.RunningPlacements;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.matching.run.EndedRuns;
import org.junit.jupiter.api.Test;

/** What Prometheus is told when it asks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FieldFiguresTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URI figures;

    @Inject
    @All
    List<Figures> contributed;

    @Inject
    FieldClock clock;

    @Inject
    Demo demo;

    @Inject
    RunningPlacements running;

    @Inject
    EndedRuns people;

    @Test
    void theFieldsFiguresAreToldOnThePortThatIsNotForTheOutside() {
        assertThat(told())
                .contains(
                        "nystart_runs{phase=\"RUNNING\"}",
                        "nystart_open_reds{state=\"undecided\"}",
                        "nystart_check_ins{came=\"in_time\"}",
                        "nystart_job_lag_seconds{lane=\"OFFICE\"}",
                        "nystart_notices_failed ");
        given().get("/q/metrics").then().statusCode(404);
    }

    @Test
    void aCheckInThatIsMissingIsCountedAndThatOfSomebodyHiddenIsNot() {
        demo.fill();
        try {
            running.itIs(RunningPlacements.STARTS.plusDays(10));
            double before = told("nystart_check_ins{came=\"missing\"}");
            // agreed on before it starts: what nobody could know of on its day is not missed
            running.itIs(RunningPlacements.STARTS.minusDays(30));
            Three three = running.since(0);
            running.itIs(RunningPlacements.STARTS.plusDays(10));
            double with = told("nystart_check_ins{came=\"missing\"}");
            people.shield(three.placed().youngPerson(), true);
            double hidden = told("nystart_check_ins{came=\"missing\"}");
            people.shield(three.placed().youngPerson(), false);
            assertThat(with).as("first and third day, first week").isEqualTo(before + 3);
            assertThat(hidden).isEqualTo(before);
        } finally {
            running.forget();
        }
    }

    @Test
    void everyNameOnTheDashboardAndInTheAlertsIsToldByTheService() throws IOException {
        given().get("/login").then().statusCode(200);
        String told = told();
        Set<String> figuresWithoutANumberYet = contributed.stream()
                .flatMap(room -> room.figures(clock.today()).stream())
                .map(Figure::name)
                .collect(Collectors.toSet());
        assertThat(Monitoring.in(Path.of("deploy")).names())
                .isNotEmpty()
                .allMatch(
                        name -> told.contains("\n" + name + "{")
                                || told.contains("\n" + name + " ")
                                || figuresWithoutANumberYet.contains(name),
                        "told by the service");
    }

    private String told() {
        return given().get(figures).then().statusCode(200).extract().asString().replace(",}", "}");
    }

    private double told(String series) {
        return told().lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .sum();
    }
}
