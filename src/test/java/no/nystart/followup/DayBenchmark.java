package no.nystart.followup;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import no.nystart.Statements;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.matching.question.SealedJson;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.agreement.AgreementTerms;
import org.junit.jupiter.api.Test;

/**
 * How long a caseworker's day takes with 300 running placements, and with three years of ended ones behind them: {@code
 * ./mvnw test -Dtest=DayBenchmark}. Not one of the tests: its name keeps it out, its figures go to benchmarks-day.md.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DayBenchmark {

    private static final int ROUNDS = 101;
    private static final int RUNNING = 300;

    /** As many a year as run at a time, twice over: a placement takes half a year. */
    private static final int ENDED = 1800;

    @Inject
    Demo demo;

    @Inject
    ManyPlacements many;

    @Inject
    SomeAccounts accounts;

    @Inject
    Statements statements;

    @Inject
    FieldClock clock;

    private Cookies caseworker;

    @Test
    void figures() throws Exception {
        demo.fill();
        caseworker = SomeAccounts.signedIn(accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402")));
        String terms = SealedJson.write(AgreementTerms.class, SomePlacements.terms(UUID.randomUUID()));
        LocalDate today = clock.today();
        StringBuilder report = new StringBuilder(
                "\n| running placements | ended before | statements | median ms | p99 ms |\n|---|---|---|---|---|\n");
        many.add(RUNNING, today.minusDays(20), today, "RUNNING", terms);
        report.append(row(0));
        for (int half = 1; half <= 6; half++) {
            many.add(ENDED / 6, today.minusDays(200 + 180L * half), today, "COMPLETED", terms);
        }
        report.append(row(ENDED));
        Files.writeString(
                Path.of("src/docs/benchmarks-day.md"), report, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String row(int ended) throws Exception {
        many.gatherStatistics();
        long[] micros = new long[ROUNDS];
        for (int i = -20; i < ROUNDS; i++) {
            long began = System.nanoTime();
            day();
            if (i >= 0) {
                micros[i] = (System.nanoTime() - began) / 1000;
            }
        }
        Arrays.sort(micros);
        long sent = statements.of(this::day).values().stream()
                .mapToLong(calls -> calls)
                .sum();
        return String.format(
                Locale.ROOT,
                "| %d | %d | %d | %.1f | %.1f |%n",
                RUNNING,
                ended,
                sent,
                micros[ROUNDS / 2] / 1000.0,
                micros[ROUNDS - 2] / 1000.0);
    }

    private void day() {
        given().cookies(caseworker).get("/").then().statusCode(200);
    }
}
