package no.nystart.outcome.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.TestDatabase;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.demo.Demo;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.placement.SomeProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports in a browser. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportPagesTest {

    @Inject
    Demo demo;

    @Inject
    SomeOutcomes outcomes;

    @Inject
    SomeProposals proposals;

    @Inject
    ReportRows rows;

    @BeforeEach
    void sixHaveEnded() {
        demo.fill();
        outcomes.forget();
        for (int i = 0; i < 4; i++) {
            outcomes.ended(OutcomeStatus.JOB_HERE);
        }
        outcomes.ended(OutcomeStatus.EDUCATION);
        outcomes.ended(OutcomeStatus.NONE);
        rows.work();
    }

    @AfterEach
    void asBefore() {
        outcomes.forget();
        rows.work();
        proposals.forget();
    }

    @Test
    void eachReportIsForEverybody() {
        try (Visit visit = Browser.onDesk().as("styringsgruppe").open("/reports")) {
            visit.page().locator("figure.plot canvas").first().waitFor();
            visit.isForEverybody("report-cohorts");
            for (String report : new String[] {"region", "fairness", "match"}) {
                visit.open("/reports/" + report).isForEverybody("report-" + report);
            }
            visit.open("/reports/steering").isForEverybody("report-steering");
            visit.open("/reports/steering/wall").isForEverybody("report-wall");
        }
    }

    @Test
    void aNumberOpensIntoTheRowsBehindItForTheOffice() {
        try (Visit visit = Browser.onDesk().as("veileder.kongsvinger").open("/reports")) {
            visit.page().locator("a[href*='standing=WORK']").first().click();
            assertThat(visit.page().locator("tbody tr").count()).isEqualTo(4);
            visit.isForEverybody("report-behind");
        }
    }

    /** Every count of every report, but those of the match report, which nobody here was proposed by. */
    @Test
    void everyNumberOpensIntoAsManyRowsAsItCounts() {
        try (Visit visit = Browser.onDesk().as("veileder.kongsvinger").open("/reports")) {
            for (String report : new String[] {"cohorts", "region", "fairness", "steering"}) {
                visit.open("/reports/" + report);
                List<String> closed = texts(visit, "main td:not(:has(a)), main dd:not(:has(a))").stream()
                        .filter(text -> text.matches("[1-9][0-9.,]*( %)?"))
                        .toList();
                assertThat(closed).as(report).isEmpty();
            }
            for (String standing : new String[] {"ALL", "ENDED", "WORK", "REACHED", "NOTHING"}) {
                visit.open("/reports/steering");
                String path = visit.page()
                        .locator("a[href^='/reports/placements'][href*='standing=" + standing + "']")
                        .first()
                        .getAttribute("href");
                visit.open(path);
                assertThat(visit.page().locator("tbody tr").count())
                        .as(standing)
                        .isEqualTo(expected(standing));
            }
        }
    }

    @Test
    void aLeadersFigureOpensIntoTheLeaders() {
        try (Visit visit = Browser.onDesk().as("koordinator").open("/reports")) {
            visit.page().locator("a[href*='standing=LED']").first().click();
            assertThat(visit.page().locator("tbody tr").count()).isPositive();
            visit.isForEverybody("report-led");
        }
    }

    private static int expected(String standing) {
        return switch (standing) {
            case "ALL", "ENDED" -> 6;
            case "WORK" -> 4;
            case "REACHED" -> 5;
            default -> 1;
        };
    }

    private static List<String> texts(Visit visit, String cells) {
        return visit.page().locator(cells).allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }
}
