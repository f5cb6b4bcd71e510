package no.nystart.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.matching.question.Explained;
import no.nystart.matching.question.Explanations;
import no.nystart.matching.question.Question;
import no.nystart.matching.question.QuestionState;
import no.nystart.matching.question.Questions;
import no.nystart.matching.question.RunQuestion;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.placement.decision.Chosen;
import no.nystart.placement.decision.Decisions;
import no.nystart.placement.decision.DeclineReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caseworker is shown before deciding, and what the log keeps of it, on a run that has other places to offer. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionGroundsTest {

    private static final Grant KONGSVINGER = Grant.inOffice(Role.CASEWORKER, "glamdal", "0402");

    @Inject
    EndedRuns ended;

    @Inject
    MatchingRuns runs;

    @Inject
    Explanations explanations;

    @Inject
    Questions questions;

    @Inject
    Decisions decisions;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomeProposals proposals;

    private MatchingRun run;
    private UUID person;
    private Account caseworker;

    @BeforeEach
    void aRunThatCouldHaveDoneOtherwise() {
        run = ended.ofDemo();
        runs.release(run.id(), ended.coordinator());
        person = ended.somebody(run, true);
        caseworker = accounts.with(KONGSVINGER);
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
    }

    @Test
    void theAlternativesStandBesideTheProposalAlsoWithoutJavaScript() {
        try (Visit visit = Browser.withoutJavaScript().signedInAs(caseworker.login(), SomeAccounts.PASSWORD)) {
            Page page = visit.open(decisionPage()).page();
            assertThat(page.locator("section.offer").count()).isEqualTo(3);
            assertThat(page.locator("section.offer").allTextContents())
                    .allSatisfy(offer -> assertThat(offer).contains("Samlet", "kostnaden", "andre"));
        }
        try (Visit visit = signedIn()) {
            visit.open(decisionPage()).isForEverybody("decision-alternatives");
        }
    }

    @Test
    void anExactPriceThatSomebodyAskedForIsShownAndKeptInTheLog() {
        Explained.Placed shown = (Explained.Placed) explanations.show(run, person);
        RunQuestion asked = questions.ask(
                run,
                Question.ExactPrice.of(person, shown.alternatives().getFirst().offer()),
                caseworker.id());
        untilAnswered(asked.id());

        try (Visit visit = signedIn()) {
            Page page = visit.open(decisionPage()).page();
            assertThat(page.locator("section.offer").first().textContent()).contains("Regnet ut nøyaktig");
            page = visit.open("/decision-log/" + decline()).page();
            assertThat(page.locator("tbody tr").first().textContent()).contains("Regnet ut nøyaktig");
        }
    }

    @Test
    void theLogShowsTheAlternativesTheWeightsByNameAndTheRunByItsDateInEachLanguage() {
        try (Visit visit = signedIn()) {
            visit.open(decisionPage());
            Page page = visit.open("/decision-log/" + decline()).page();

            assertThat(page.locator("tbody tr").count()).isEqualTo(3);
            for (String[] words : List.of(
                    new String[] {"nn", "Avgjerd", "Byte av leiar", "Andre det ville endra noko for"},
                    new String[] {"en", "Decision", "Change of leader", "Others it would have affected"},
                    new String[] {"nb", "Beslutning", "Bytte av leder", "Andre det ville endret noe for"})) {
                page.locator("button[name=language][value=" + words[0] + "]").evaluate("button => button.click()");
                page.waitForSelector("html[lang=" + words[0] + "]");
                assertThat(page.locator("main").textContent())
                        .contains(words[1], words[2], words[3])
                        .doesNotContain("movedLeader")
                        .doesNotContain(run.id().toString());
                visit.isForEverybody("decision-logged-alternatives-" + words[0]);
            }
        }
    }

    private String decisionPage() {
        return "/young-people/" + person + "/decision";
    }

    private UUID decline() {
        return decisions
                .make(
                        person,
                        new Chosen(run.id(), DeclineReason.TOO_FAR, "Bussen går for sjelden"),
                        decisions.revision(person).etag().toString(),
                        caseworker.id())
                .id();
    }

    private void untilAnswered(UUID question) {
        while (stateOf(question) instanceof QuestionState.Waiting) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private QuestionState stateOf(UUID question) {
        return QuarkusTransaction.requiringNew().call(() -> questions.state(run, questions.findById(question)));
    }

    private Visit signedIn() {
        return Browser.onDesk().signedInAs(caseworker.login(), SomeAccounts.PASSWORD);
    }
}
