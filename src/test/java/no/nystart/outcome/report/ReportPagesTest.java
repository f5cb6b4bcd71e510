package no.nystart.outcome.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
}
