package no.nystart.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;
import no.nystart.register.companies.Places;
import no.nystart.register.people.YoungPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A proposal on its way through the pages: accepted, answered yes and no, its seat free again, and proposed anew. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionStoryTest {

    @Inject
    EndedRuns ended;

    @Inject
    MatchingRuns runs;

    @Inject
    Proposals proposals;

    @Inject
    Places places;

    @Inject
    YoungPeople youngPeople;

    @Inject
    EntityManager entities;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomeProposals made;

    @AfterEach
    void asBefore() {
        made.forget();
    }

    @Test
    void theCaseworkerAcceptsTheCompanySaysYesTheYoungPersonSaysNoAndTheNextRunKeepsTheRest() {
        MatchingRun run = ended.ofDemo();
        runs.release(run.id(), ended.coordinator());
        UUID person = ended.somebody(run, true);
        Proposal.Match proposed = match(run.id(), person);
        String name = QuarkusTransaction.requiringNew()
                .call(() -> youngPeople.byId(person).name().first() + " "
                        + youngPeople.byId(person).name().last());
        UUID company = QuarkusTransaction.requiringNew()
                .call(() -> places.byId(proposed.place()).company());

        try (Visit visit = as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))) {
            Page page = visit.open("/decisions").page();
            int waiting = page.locator("tbody tr").count();
            page.getByLabel("Ta stilling: " + name).click();
            page.getByLabel("Godta forslaget").check();
            page.getByLabel("Begrunnelse").fill("Passer med det vi har snakket om");
            page.getByText("Lagre beslutningen").click();
            assertThat(visit.open("/decisions").page().locator("tbody tr").count())
                    .isEqualTo(waiting - 1);
        }
        assertThat(bookings(person)).isEqualTo(1);
        try (Visit visit = as(Grant.ofCompany("glamdal", company))) {
            Page page = visit.open("/answers").page();
            page.locator("tbody a").first().click();
            page.getByLabel("Ja, vi tar imot").check();
            page.getByText("Send svaret").click();
            assertThat(page.locator("main").textContent()).contains("Vi venter på svar fra ungdommen");
        }
        try (Visit visit = as(Grant.ofYoungPerson(person))) {
            Page page = visit.open("/answers").page();
            page.locator("tbody a").first().click();
            page.getByLabel("Nei takk").check();
            page.getByLabel("Hvorfor ikke?").selectOption("GOES_TO_SCHOOL");
            page.getByText("Send svaret").click();
            assertThat(page.locator("main").textContent()).contains("Det ble ikke noe av denne plassen");
        }
        assertThat(bookings(person)).isZero();
        try (Visit visit = as(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))) {
            Page page = visit.open("/").page();
            page.getByText("Ungdommer eller bedrifter har sagt nei til forslag").click();
            page.getByLabel("Se hvorfor: " + name).click();
            assertThat(page.locator("main").textContent()).contains("Jeg skal gå på skole");
        }

        UUID next = ended.ofDemo().id();
        for (Proposal each : all(run.id())) {
            if (!each.youngPerson().equals(person) && each.match().isPresent()) {
                assertThat(match(next, each.youngPerson()).place())
                        .isEqualTo(each.match().get().place());
            }
        }
    }

    private java.util.List<Proposal> all(UUID run) {
        return QuarkusTransaction.requiringNew().call(() -> proposals.of(run));
    }

    private Proposal.Match match(UUID run, UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> proposals
                        .findById(new Proposal.Key(run, person))
                        .match()
                        .orElseThrow());
    }

    private long bookings(UUID person) {
        return entities.createQuery("select count(b) from SeatBooking b where b.youngPerson = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    private Visit as(Grant grant) {
        return Browser.onDesk().signedInAs(accounts.with(grant).login(), SomeAccounts.PASSWORD);
    }
}
