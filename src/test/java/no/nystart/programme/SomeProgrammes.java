package no.nystart.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.placement.SomeProposals;
import no.nystart.programme.attendance.Attendances;
import no.nystart.programme.attendance.GatheringSeat.Attendance;
import no.nystart.programme.attendance.GatheringSeats;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.programme.course.ProgrammeDetails;
import no.nystart.register.companies.Leaders;

/** Leader programmes of a region that only tests have, with leaders of companies of their own. */
@ApplicationScoped
public class SomeProgrammes {

    public static final String REGION = "utmark";

    /** Four gatherings; ready after the first. */
    public static final UUID LEAN = UUID.fromString("00000000-0000-7000-8000-000000380001");

    @Inject
    LeaderProgrammes programmes;

    @Inject
    Gatherings gatherings;

    @Inject
    Participants participants;

    @Inject
    GatheringSeats seats;

    @Inject
    Attendances attendances;

    @Inject
    Leaders leaders;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeAccounts accounts;

    @Inject
    FieldClock clock;

    @Inject
    EntityManager entities;

    public Account aCoordinator() {
        return accounts.with(Grant.inRegion(Role.COORDINATOR, REGION));
    }

    /** Not ready, and in no programme. */
    public UUID aLeader() {
        UUID leader = proposals.aWorkplace(1, 3).leader();
        ready(leader, false);
        return leader;
    }

    @Transactional
    public UUID companyOf(UUID leader) {
        return (UUID) entities.createNativeQuery("SELECT company FROM mentoring_leader WHERE id = ?1", UUID.class)
                .setParameter(1, leader)
                .getSingleResult();
    }

    @Transactional
    void ready(UUID leader, boolean ready) {
        entities.createNativeQuery("UPDATE mentoring_leader SET ready = ?1 WHERE id = ?2")
                .setParameter(1, ready)
                .setParameter(2, leader)
                .executeUpdate();
    }

    /** Of LEAN med GLØD; its first gathering has begun when it starts today or before. */
    @Transactional
    public LeaderProgramme aProgramme(int startsInDays, int seats, Account by) {
        entities.createNativeQuery("INSERT INTO region VALUES ('utmark', 'Utmark') ON CONFLICT DO NOTHING")
                .executeUpdate();
        return programmes.make(
                REGION,
                new ProgrammeDetails(
                        LEAN, "Kull " + UUID.randomUUID(), null, day(startsInDays), "Grua kulturhus", seats),
                by.id());
    }

    public LocalDate day(int fromToday) {
        return clock.today().plusDays(fromToday);
    }

    @Transactional
    public Participant join(LeaderProgramme programme, UUID leader, Account by) {
        return participants.join(programme.id(), leader, by.id());
    }

    @Transactional
    public Gathering gathering(LeaderProgramme programme, int number) {
        return gatherings.of(programme.id()).get(number - 1);
    }

    public void note(Gathering gathering, UUID leader, Attendance attendance, Account by) {
        attendances.note(gathering.id(), Map.of(leader, attendance), by.id());
    }

    public void cancel(UUID gathering, Participant participant, Account by) {
        seats.cancel(gathering, participant, "Ferie", by.id());
    }

    @Transactional
    public boolean isReady(UUID leader) {
        return leaders.byId(leader).isReady();
    }

    /** Every programme of tests is gone. */
    @Transactional
    public void forget() {
        for (String table : List.of(
                "accreditation",
                "coach_confirmation",
                "lean_step",
                "lean_task",
                "leader_goal",
                "coach_note",
                "coaching_leader",
                "coaching",
                "catch_up_task",
                "gathering_seat",
                "gathering_move",
                "participant",
                "gathering",
                "leader_programme")) {
            entities.createNativeQuery("DELETE FROM " + table + " WHERE " + OF_TESTS.get(table))
                    .setParameter("region", REGION)
                    .executeUpdate();
        }
        entities.createNativeQuery("DELETE FROM programme_template WHERE region = :region")
                .setParameter("region", REGION)
                .executeUpdate();
    }

    private static final String PROGRAMMES = "(SELECT id FROM leader_programme WHERE region = :region)";
    private static final String PARTICIPANTS = "(SELECT id FROM participant WHERE programme IN " + PROGRAMMES + ")";
    private static final String GATHERINGS = "(SELECT id FROM gathering WHERE programme IN " + PROGRAMMES + ")";
    private static final String COACHINGS = "(SELECT id FROM coaching WHERE programme IN " + PROGRAMMES + ")";

    private static final Map<String, String> OF_TESTS = Map.ofEntries(
            Map.entry(
                    "accreditation",
                    "leader IN (SELECT l.id FROM mentoring_leader l JOIN company c ON c.id = l.company"
                            + " WHERE c.region = :region)"),
            Map.entry("coach_confirmation", "participant IN " + PARTICIPANTS),
            Map.entry("lean_step", "participant IN " + PARTICIPANTS),
            Map.entry("lean_task", "participant IN " + PARTICIPANTS),
            Map.entry("leader_goal", "participant IN " + PARTICIPANTS),
            Map.entry("coach_note", "coaching IN " + COACHINGS),
            Map.entry("coaching_leader", "coaching IN " + COACHINGS),
            Map.entry("coaching", "programme IN " + PROGRAMMES),
            Map.entry("catch_up_task", "participant IN " + PARTICIPANTS),
            Map.entry("gathering_seat", "gathering IN " + GATHERINGS),
            Map.entry("gathering_move", "gathering IN " + GATHERINGS),
            Map.entry("participant", "programme IN " + PROGRAMMES),
            Map.entry("gathering", "programme IN " + PROGRAMMES),
            Map.entry("leader_programme", "region = :region"));
}
