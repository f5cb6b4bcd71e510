package no.nystart.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.EveryonesEyes;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.privacy.SomebodyKnown.Known;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaders, contacts and employees who have left: their names and numbers go, what others need stays without them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LeaversTest {

    private static final String PHONE = "00007741";

    /** Of a leader who took part in everything. */
    private static final List<String> KEPT = List.of(
            "UPDATE mentoring_leader SET name = 'Kvass ' || :mark, phone = '" + PHONE
                    + "', email = :mark || '@verksted.example' WHERE id = :leader",
            "INSERT INTO participant (id, programme, leader, joined_by, joined_at, joined_on, version)"
                    + " SELECT :leader, p.id, :leader, :by, now(), '2031-01-02', 0 FROM leader_programme p ORDER BY id LIMIT 1",
            "INSERT INTO leader_goal (id, participant, words, set_by, set_at, set_on)"
                    + " VALUES (gen_random_uuid(), :leader, 'Lytte mer, ' || :mark, :by, now(), '2031-01-03')",
            "INSERT INTO lean_task (participant, problem, target, measure, unit, before_value, before_on, state, changed_by,"
                    + " changed_at, changed_on, version) VALUES (:leader, 'Rot hos ' || :mark, 'Orden', 'Leting', 'minutter', 17,"
                    + " '2031-01-04', 'UNDERWAY', :by, now(), '2031-01-04', 0)",
            "INSERT INTO lean_step (id, participant, what, due_on, added_by, added_at, added_on)"
                    + " VALUES (gen_random_uuid(), :leader, 'Rydde med ' || :mark, '2031-02-01', :by, now(), '2031-01-05')",
            "INSERT INTO accreditation (id, leader, basis, given_by, given_at, given_on, ends_on, lapsed, version, closed_on)"
                    + " VALUES (gen_random_uuid(), :leader, 'EARLIER', :by, now(), '2031-01-06', '2031-05-01', false, 0, '2031-05-01')");

    @Inject
    Demo demo;

    @Inject
    SomebodyKnown somebody;

    @Inject
    no.nystart.followup.RunningPlacements running;

    @Inject
    Leavers leavers;

    @Inject
    SomeAccounts accounts;

    @Inject
    EveryonesEyes eyes;

    @Inject
    EntityManager entities;

    private Known known;
    private UUID leader;
    private UUID by;
    private String mark;

    @BeforeEach
    void aLeaderWhoseYoungPersonIsDone() {
        demo.fill();
        known = somebody.afterPlacement();
        leader = known.three().placed().at().leader();
        by = known.three().caseworker().id();
        mark = "kvernstein" + leader.toString().substring(0, 8);
        KEPT.forEach(this::execute);
    }

    @AfterEach
    void asBefore() {
        execute(
                "UPDATE participant SET left_on = '2031-06-01', left_by = :by, left_at = now(), left_why = '' WHERE id = :leader");
        somebody.forget(known);
    }

    @Test
    void ofALeaderWhoHasLeftNoNameAndNoNumberStaysButWhatWasSignedAndTheTrail() {
        assertThat(rowsWith(mark)).hasSizeGreaterThan(3);
        running.itIs(LocalDate.of(2032, 1, 7));

        erase(PersonKind.LEADER, leader);

        assertThat(rowsWith(mark, known.three().leader().login())).isEmpty();
        assertThat(text("SELECT phone FROM mentoring_leader WHERE id = :leader"))
                .isNull();
        assertThat(text("SELECT name FROM mentoring_leader WHERE id = :leader")).isEqualTo("Tidligere leder");
        assertThat(text("SELECT display_name FROM account WHERE id = '"
                        + known.three().leader().id() + "'"))
                .isEqualTo("Tidligere leder");
        assertThat(text("SELECT CAST(count(*) AS text) FROM placement WHERE leader = :leader"))
                .isEqualTo("1");
        assertThat(text("SELECT CAST(count(*) AS text) FROM accreditation WHERE leader = :leader"))
                .isEqualTo("1");
    }

    @Test
    void pagesCallThemAFormerLeaderInTheLanguageOfWhoeverReads() {
        running.itIs(LocalDate.of(2032, 1, 7));
        erase(PersonKind.LEADER, leader);

        Map.of("nb", "Tidligere leder", "nn", "Tidlegare leiar", "en", "Former leader")
                .forEach((language, former) ->
                        assertThat(placementPageIn(language)).contains(former).doesNotContain(mark));
    }

    @Test
    void whoeverLeadsOrIsFollowedStays() {
        running.itIs(LocalDate.of(2031, 12, 31));
        refuses(PersonKind.LEADER, leader, PrivacyRefusal.STILL_LEADS);

        running.itIs(LocalDate.of(2032, 1, 7));
        execute("UPDATE placement SET state = 'RUNNING' WHERE leader = :leader");
        refuses(PersonKind.LEADER, leader, PrivacyRefusal.STILL_FOLLOWS);

        execute("UPDATE placement SET state = 'COMPLETED' WHERE leader = :leader");
        erase(PersonKind.LEADER, leader);
        refuses(PersonKind.LEADER, leader, PrivacyRefusal.ALREADY_ERASED);
    }

    /** Or somebody whose seat reads as reserved would lose the leader who follows them. */
    @Test
    void aLeaderOfSomebodyHiddenFromWhoeverAsksStaysToo() {
        running.itIs(LocalDate.of(2032, 1, 7));
        UUID person = known.person();
        execute("INSERT INTO seat_booking (id, young_person, place, leader, need, starts, ends, version)"
                + " SELECT gen_random_uuid(), '" + person + "', p.place, p.leader, 1, '2032-01-01', '2032-06-01', 0"
                + " FROM placement p WHERE p.leader = :leader");
        asCleared("UPDATE young_person SET shielded = true WHERE id = '" + person + "'");

        refuses(PersonKind.LEADER, leader, PrivacyRefusal.STILL_FOLLOWS);

        asCleared("DELETE FROM seat_booking WHERE leader = :leader AND starts = '2032-01-01'");
        asCleared("UPDATE young_person SET shielded = false WHERE id = '" + person + "'");
    }

    private void asCleared(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            eyes.open();
            bound(sql).executeUpdate();
        });
    }

    @Test
    void aContactIsErasedWhenTheAccountIsClosedAndTheCompanyHasAnother() {
        UUID company = known.three().placed().at().company();
        Account contact = accounts.with(Grant.ofCompany("utmark", company));
        execute("UPDATE company SET contact_name = 'Kvikk Mår' WHERE id = '" + company + "'");
        refuses(PersonKind.ACCOUNT, contact.id(), PrivacyRefusal.ACCOUNT_IS_OPEN);

        execute("UPDATE account SET closed_at = now() WHERE id = '" + contact.id() + "'");
        execute("UPDATE company SET contact_name = '" + contact.displayName() + "' WHERE id = '" + company + "'");
        refuses(PersonKind.ACCOUNT, contact.id(), PrivacyRefusal.STILL_CONTACT);

        execute("UPDATE company SET contact_name = 'Kvikk Mår' WHERE id = '" + company + "'");
        erase(PersonKind.ACCOUNT, contact.id());

        assertThat(text("SELECT display_name FROM account WHERE id = '" + contact.id() + "'"))
                .isEqualTo("Tidligere kontaktperson");
        assertThat(rowsWith(contact.login())).isEmpty();
    }

    @Test
    void anEmployeeIsErasedButForTheTrailAndNotWhileYoungPeopleAreTheirs() {
        Account caseworker = known.three().caseworker();
        execute("UPDATE account SET closed_at = now() WHERE id = :by");
        refuses(PersonKind.ACCOUNT, by, PrivacyRefusal.STILL_CASEWORKER);

        execute("UPDATE young_person SET withdrawn_on = '2031-08-04' WHERE id = '" + known.person() + "'");
        execute("INSERT INTO audit_line (at, account, account_name, operation, subject_kind, subject, place, outcome)"
                + " VALUES (now(), :by, '" + caseworker.displayName()
                + "', 'YOUNG_PERSON_SHOW', 'YOUNG_PERSON', NULL, '0402', 'SHOWN')");
        erase(PersonKind.ACCOUNT, by);

        assertThat(text("SELECT display_name FROM account WHERE id = :by")).isEqualTo("Tidligere ansatt");
        assertThat(text("SELECT max(account_name) FROM audit_line WHERE account = :by"))
                .isEqualTo(caseworker.displayName());
    }

    @Test
    void aYoungPersonsAccountIsTheOfficesToErase() {
        refuses(PersonKind.ACCOUNT, known.three().youngPerson().id(), PrivacyRefusal.IS_A_YOUNG_PERSON);
    }

    @Test
    void aCoordinatorErasesInTwoStepsThatNameThePersonAndIsToldInTheTrail() {
        running.itIs(LocalDate.of(2032, 1, 7));
        Account coordinator = accounts.with(Grant.inRegion(Role.COORDINATOR, "utmark"));
        try (Visit visit = Browser.onDesk()
                .signedInAs(coordinator.login(), SomeAccounts.PASSWORD)
                .open("/privacy/leaders/" + leader + "/erasure")) {
            visit.isForEverybody("leaver-erasure");
            Page page = visit.page();
            assertThat(page.locator("h1").textContent()).contains("Kvass " + mark);
            assertThat(page.locator("main").textContent()).contains("Tidligere leder");

            page.locator("main form button").last().click();
            assertThat(page.locator("main").textContent()).contains("Kryss av for at du har sett hva som blir borte");
            page.getByLabel("Hvorfor").selectOption("NOT_NEEDED");
            page.getByLabel("Jeg har sett hva som blir borte").check();
            page.locator("main form button").last().click();
            assertThat(page.locator("main").textContent())
                    .contains("Personen er slettet")
                    .doesNotContain(mark, "Tidligere leder");
        }
        assertThat(text(
                        "SELECT outcome || ' ' || reason FROM audit_line WHERE subject = :leader AND operation = 'LEADER_ERASE'"
                                + " AND subject_kind = 'LEADER'"))
                .isEqualTo("DONE NOT_NEEDED");
        assertThat(given().cookies(SomeAccounts.signedIn(coordinator))
                        .get("/leaders/" + leader + "/change")
                        .statusCode())
                .isEqualTo(404);
    }

    private String placementPageIn(String language) {
        return given().cookies(SomeAccounts.signedIn(known.three().caseworker()))
                .cookie("nystart_language", language)
                .get("/placements/" + known.three().placement())
                .asString();
    }

    private void erase(PersonKind kind, UUID id) {
        leavers.erase(kind, id, order(kind, id), by);
    }

    private ErasureOrder order(PersonKind kind, UUID id) {
        return new ErasureOrder(
                ErasureReason.NOT_NEEDED, "", leavers.preview(kind, id).seen());
    }

    private void refuses(PersonKind kind, UUID id, PrivacyRefusal refusal) {
        assertThatThrownBy(() -> erase(kind, id))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    /** But for what was signed or decided, and the trail. */
    private List<String> rowsWith(String... words) {
        return somebody.everything()
                .lines()
                .filter(line -> !line.startsWith("agreement_") && !line.startsWith("audit_line"))
                .filter(line -> List.of(words).stream().anyMatch(line::contains))
                .toList();
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew().run(() -> bound(sql).executeUpdate());
    }

    private String text(String sql) {
        return (String) QuarkusTransaction.requiringNew().call(() -> bound(sql).getSingleResult());
    }

    private Query bound(String sql) {
        Query query = entities.createNativeQuery(sql);
        if (sql.contains(":leader")) {
            query.setParameter("leader", leader);
        }
        if (sql.contains(":mark")) {
            query.setParameter("mark", mark);
        }
        if (sql.contains(":by")) {
            query.setParameter("by", by);
        }
        return query;
    }
}
