package no.nystart.placement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.matching.run.RunsOfProblems;
import no.nystart.placement.decision.Chosen;
import no.nystart.placement.decision.Decisions;
import org.jspecify.annotations.Nullable;

/** Released runs of the demo's cohort made up for tests, and workplaces in a region of their own to propose. */
@ApplicationScoped
public class SomeProposals {

    public static final LocalDate STARTS = LocalDate.of(2031, 2, 3);
    public static final LocalDate ENDS = LocalDate.of(2031, 9, 3);

    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** Where somebody can be proposed to be. */
    public record Workplace(UUID company, UUID place, UUID leader) {}

    @Inject
    EntityManager entities;

    @Inject
    Decisions decisions;

    @Inject
    SomeAccounts accounts;

    @Inject
    RunsOfProblems solved;

    /** A new company with one place and one leader. */
    @Transactional
    public Workplace aWorkplace(int seats, int capacity) {
        Workplace at = new Workplace(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        change("INSERT INTO region VALUES ('utmark', 'Utmark') ON CONFLICT DO NOTHING");
        change(
                "INSERT INTO company (id, organisation_number, region, name, kind, sector, size, contact_name, version)"
                        + " VALUES (?1, ?2, 'utmark', 'Prøvende Verksted', 'COMPANY', 'MECHANICAL', 'SMALL', 'Rask Elg', 0)",
                at.company(),
                String.valueOf(100_000_000 + COUNTER.incrementAndGet()));
        change(
                "INSERT INTO place (id, company, code, occupation, tasks, site_address, site_postal_code, site_postal_place,"
                        + " site_lat, site_lon, seats, opens, closes, hours_per_week, min_age, teaches, licences,"
                        + " certificates, norwegian_level, offers, version) VALUES (?1, ?2, 'verksted', '7212',"
                        + " 'Slipe og sveise', 'Ambolten 7', '2240', 'Magnor', 59.9, 12.2, ?3, '2031-01-01',"
                        + " '2031-12-31', 37, 0, '{}', '{}', '{}', 'NONE', '{}', 0)",
                at.place(),
                at.company(),
                seats);
        change(
                "INSERT INTO mentoring_leader (id, company, code, name, capacity, leads_from, leads_to, languages,"
                        + " accredited, ready, version) VALUES (?1, ?2, 'l1', 'Tålmodig Tang', ?3, '2031-01-01',"
                        + " '2031-12-31', '{}', false, true, 0)",
                at.leader(),
                at.company(),
                capacity);
        change("INSERT INTO leader_place VALUES (?1, ?2, ?3)", at.leader(), at.place(), at.company());
        return at;
    }

    /** Started later than all before. */
    @Transactional
    public UUID aReleasedRun() {
        UUID run = UUID.randomUUID();
        change(
                "INSERT INTO matching_run (id, cohort, started_by, asked_at, people, seed, limit_millis, wanted_gap,"
                        + " weights, solver_version, phase, began_at, ended_at, fence, spent_millis, best, bound, gap,"
                        + " steps, placed, first_placed, first_total, released_at, released_by)"
                        + " SELECT ?1, (SELECT id FROM cohort WHERE region = 'glamdal' ORDER BY id LIMIT 1), id,"
                        + " clock_timestamp(), 1, 7, 30000, 0, '{}', 'test', 'OPTIMAL', now(), now(), 1, 900, 4180, 4180,"
                        + " 0, 17, 1, 1, 4180, now(), id FROM account WHERE login = 'koordinator'",
                run);
        return run;
    }

    @Transactional
    public void propose(UUID run, UUID youngPerson, Workplace at) {
        propose(run, youngPerson, at, STARTS, ENDS);
    }

    @Transactional
    public void propose(UUID run, UUID youngPerson, Workplace at, LocalDate starts, LocalDate ends) {
        change(
                "INSERT INTO proposal (run, young_person, fitting_offers, place, leader, starts, ends, minutes,"
                        + " dissatisfaction, cost, interest, learning, wish, commute, leader_part)"
                        + " VALUES (?1, ?2, 3, ?3, ?4, ?5, ?6, 17, 130, 163, 10, 20, 30, 40, 0)",
                run,
                youngPerson,
                at.place(),
                at.leader(),
                starts,
                ends);
    }

    /** What the run says of somebody whom it leaves without a place. */
    @Transactional
    public void leaveOut(UUID run, UUID youngPerson) {
        change(
                "INSERT INTO proposal (run, young_person, fitting_offers, unplaced_because, penalty)"
                        + " VALUES (?1, ?2, 0, 'NO_OFFER', 10000)",
                run,
                youngPerson);
    }

    /** A released run that places one person at the workplace, solved as any other. */
    public UUID aRunOfOne(UUID youngPerson, Workplace at) {
        return solved.released(cohort(), """
                { "id": "one", "placementStart": "%1$s",
                  "youngPeople": [{ "id": "%2$s", "office": "0402", "birthDate": "2006-03-14",
                    "home": {"lat": 60.19, "lon": 12.0}, "transport": "CAR", "maxCommuteMinutes": 60,
                    "waitingSince": "2030-09-01", "followUpNeed": 2, "interests": ["7212"],
                    "learningGoals": ["WELDING", "SALES"], "needs": ["QUIET"], "licences": [], "certificates": [],
                    "norwegianLevel": "C1", "languages": [], "companyWishes": [] }],
                  "companies": [{ "id": "%3$s", "promisedSeats": 2 }],
                  "places": [{ "id": "%4$s", "company": "%3$s", "site": {"lat": 59.9, "lon": 12.2},
                    "occupation": "7212", "teaches": ["WELDING"], "seats": 1, "from": "2031-01-01", "to": "2031-09-28",
                    "offers": ["QUIET"] }],
                  "leaders": [{ "id": "%5$s", "company": "%3$s", "places": ["%4$s"], "capacity": 3,
                    "from": "2031-01-01", "to": "2031-12-31" }] }
                """.formatted(STARTS, youngPerson, at.company(), at.place(), at.leader()));
    }

    /** A match that a caseworker of Kongsvinger made of a new run's proposal. */
    public UUID accepted(UUID youngPerson, Workplace at) {
        UUID run = aRunOfOne(youngPerson, at);
        UUID caseworker = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))
                .id();
        return QuarkusTransaction.requiringNew()
                .call(() -> decisions
                        .make(
                                youngPerson,
                                new Chosen(run, null, "Passer godt"),
                                decisions.revision(youngPerson).etag().toString(),
                                caseworker)
                        .id());
    }

    /** The demo's. */
    private UUID cohort() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select c.id from Cohort c where c.region = 'glamdal' order by c.id", UUID.class)
                        .setMaxResults(1)
                        .getSingleResult());
    }

    /** As somebody cleared for Kongsvinger would. */
    @Transactional
    public void shield(UUID youngPerson) {
        entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', '0402', true)", String.class)
                .getSingleResult();
        change("UPDATE young_person SET shielded = true WHERE id = ?1", youngPerson);
    }

    @Transactional
    public void unrelease(UUID run) {
        change("UPDATE matching_run SET released_at = NULL, released_by = NULL WHERE id = ?1", run);
    }

    /**
     * No run is released, no seat is taken, nobody is at a place and no cohort has a rhythm of its own; what was decided
     * stays in the log.
     */
    @Transactional
    public void forget() {
        change("DELETE FROM cohort_cadence");
        change("UPDATE matching_run SET released_at = NULL, released_by = NULL WHERE released_at IS NOT NULL");
        giveSeatsBack();
        change("UPDATE placement SET state = 'ENDED_EARLY', ends = starts, rematch = NULL"
                + " WHERE state IN ('AWAITING_START', 'RUNNING', 'PAUSED')");
    }

    /** As if every acceptance had been taken back. */
    @Transactional
    public void giveSeatsBack() {
        entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', '0402,0425', true)", String.class)
                .getSingleResult();
        change(
                "UPDATE proposed_match SET state = 'WITHDRAWN', settled_on = coalesce(settled_on, asked_on), booking = NULL"
                        + " WHERE state <> 'WITHDRAWN'");
        change("DELETE FROM seat_booking");
    }

    private void change(String sql, @Nullable Object... values) {
        var statement = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
