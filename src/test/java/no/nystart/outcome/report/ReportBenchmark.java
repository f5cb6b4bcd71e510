package no.nystart.outcome.report;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.followup.ManyPlacements;
import no.nystart.matching.question.SealedJson;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.agreement.AgreementTerms;
import org.junit.jupiter.api.Test;

/**
 * How long each report takes over 50,000 placements of ten years, all in the region of whoever reads it, and how long it takes to bring
 * their rows up to date: {@code ./mvnw test -Dtest=ReportBenchmark}. Not one of the tests: its name keeps it out, its figures go to
 * src/docs/benchmarks-reports.md.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportBenchmark {

    private static final int ROUNDS = 11;
    private static final int YEARS = 10;
    private static final int A_YEAR = 5000;

    @Inject
    Demo demo;

    @Inject
    ManyPlacements many;

    @Inject
    SomeAccounts accounts;

    @Inject
    FieldClock clock;

    @Inject
    ReportRows rows;

    @Inject
    EntityManager entities;

    @Test
    void figures() throws Exception {
        demo.fill();
        LocalDate today = clock.today();
        String terms = SealedJson.write(AgreementTerms.class, SomePlacements.terms(UUID.randomUUID()));
        for (int year = 1; year <= YEARS; year++) {
            many.addEnded(A_YEAR, today.minusYears(year), today, terms);
        }
        tellOutcomes();
        many.gatherStatistics();
        StringBuilder report = new StringBuilder();
        report.append(row("rows made for the first time", once()));
        many.gatherStatistics();
        report.append(row("rows looked through again", once()));
        giveThemFit();
        many.gatherStatistics();
        for (String page : new String[] {
            "cohorts",
            "region",
            "fairness",
            "match",
            "steering",
            "steering/wall",
            "region?size=SMALL",
            "region.xlsx",
            "cohorts.csv"
        }) {
            // one for each page: nobody may ask for reports as often as all of them together
            Cookies member =
                    SomeAccounts.signedIn(accounts.with(Grant.inRegion(Role.STEERING_GROUP_MEMBER, "glamdal")));
            report.append(row("`/reports/" + page + "`", times(member, "/reports/" + page)));
        }
        Files.writeString(
                Path.of("src/docs/benchmarks-reports.md"),
                report,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static String row(String what, long[] micros) {
        Arrays.sort(micros);
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.0f | %.0f | %.0f | %.1f |%n",
                what,
                YEARS * A_YEAR,
                micros[micros.length / 2] / 1000.0,
                micros[0] / 1000.0,
                micros[micros.length - 1] / 1000.0,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private long[] once() {
        long began = System.nanoTime();
        rows.work();
        return new long[] {(System.nanoTime() - began) / 1000};
    }

    private static long[] times(Cookies visitor, String path) {
        long[] micros = new long[ROUNDS];
        for (int i = -3; i < ROUNDS; i++) {
            long began = System.nanoTime();
            given().cookies(visitor).get(path).then().statusCode(200);
            if (i >= 0) {
                micros[i] = (System.nanoTime() - began) / 1000;
            }
        }
        return micros;
    }

    /** Of four in five it is known how they stood at the end, of fewer later on. */
    @Transactional
    void tellOutcomes() {
        entities.createNativeQuery("""
                        INSERT INTO outcome_status (id, placement, moment, status, source, recorded_by, recorded_at, recorded_on,
                          version)
                        SELECT gen_random_uuid(), p.id, m.moment,
                          (ARRAY['JOB_HERE', 'JOB_ELSEWHERE', 'EDUCATION', 'OTHER_MEASURE', 'NONE'])[1 + (p.n * 7 + m.i) % 5],
                          'CASEWORKER', (SELECT id FROM account WHERE login = 'veileder.kongsvinger'), now(), p.ends, 0
                        FROM (SELECT id, ends, row_number() OVER () AS n FROM placement) p
                        CROSS JOIN (VALUES (0, 'END'), (1, 'MONTHS_3'), (2, 'MONTHS_6'), (3, 'MONTHS_12')) m (i, moment)
                        WHERE (p.n + m.i) % 5 >= m.i + 1""").executeUpdate();
    }

    /** As if runs had proposed them; learning fitted those a little better who are in work now. */
    @Transactional
    void giveThemFit() {
        entities.createNativeQuery("""
                        UPDATE report_row SET whole = random() * 1000, interest = random() * 1000,
                          learning = random() * CASE WHEN status_end LIKE 'JOB%' THEN 900 ELSE 1000 END,
                          wish = random() * 1000, commute = random() * 1000, leader_part = random() * 1000""").executeUpdate();
    }
}
