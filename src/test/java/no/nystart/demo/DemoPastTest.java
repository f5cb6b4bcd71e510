package no.nystart.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nystart.common.FieldClock;
import no.nystart.followup.alarm.RaisedFlag;
import no.nystart.followup.checkin.CheckIn;
import no.nystart.followup.flags.Flag;
import no.nystart.improvement.intervision.IntervisionCase;
import no.nystart.improvement.measure.Measure;
import no.nystart.improvement.pulsemeeting.PulseMeeting;
import no.nystart.jobs.Shutdown;
import no.nystart.placement.change.ChangeProposal;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.course.RecordedEvent;
import no.nystart.placement.life.PlacementEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cohorts before the one that waits, as the first start of the demo plays them. */
@QuarkusTest
@TestProfile(DemoPastTest.WithPast.class)
class DemoPastTest {

    /** The demo with its past, on a database of its own: other tests count what is in theirs. */
    public static class WithPast implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("nystart.demo.past", "true");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(DatabaseOfItsOwn.class));
        }
    }

    private static final int FIRST = 24;
    private static final int RUNNING = 21;

    @Inject
    Demo demo;

    @Inject
    DemoPast past;

    @Inject
    Placements placements;

    @Inject
    EntityManager entities;

    @Inject
    FieldClock clock;

    @BeforeEach
    void played() throws InterruptedException {
        demo.fill();
        for (int tries = 0; !isOver(); tries++) {
            assertThat(tries).as("the past is not in place").isLessThan(600);
            Thread.sleep(300);
        }
    }

    private boolean isOver() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "SELECT 1 FROM office_job WHERE task_name = 'demo-past'", Integer.class)
                        .getResultList()
                        .isEmpty());
    }

    @Test
    void ofTwentyFourWhoStartedTwentyTwoAreKnownOfAndFourteenAreInWork() {
        List<WhatCame> came = IntStream.range(0, placements(PastCohort.FIRST).size())
                .mapToObj(WhatCame::ofFirstCohort)
                .toList();

        assertThat(placements(PastCohort.FIRST))
                .hasSize(24)
                .allMatch(placement -> placement.state().isOver());
        assertThat(eventsOf(PastCohort.FIRST))
                .filteredOn(PlacementEvent.Started.class::isInstance)
                .hasSize(24);
        assertThat(came.stream().filter(each -> each != WhatCame.UNKNOWN)).hasSize(22);
        assertThat(came.stream().filter(WhatCame::isWork)).hasSize(14);
    }

    @Test
    void inTheRunningCohortEveryKindOfEventHasHappened() {
        Set<Class<?>> happened =
                eventsOf(PastCohort.RUNNING).stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(placements(PastCohort.RUNNING)).hasSize(21);
        assertThat(happened)
                .containsExactlyInAnyOrder(
                        PlacementEvent.Started.class,
                        PlacementEvent.Paused.class,
                        PlacementEvent.Resumed.class,
                        PlacementEvent.Extended.class,
                        PlacementEvent.LeaderReplaced.class,
                        PlacementEvent.LeaderDeputised.class,
                        PlacementEvent.InjuryReported.class,
                        PlacementEvent.Moved.class,
                        PlacementEvent.EndedEarly.class);
    }

    @Test
    void itIsInItsFourthMonthAndNineteenArePlaced() {
        List<Placement> running = placements(PastCohort.RUNNING);

        assertThat(running.getFirst().period().starts().until(clock.today()).toTotalMonths())
                .isEqualTo(3);
        assertThat(running)
                .filteredOn(placement -> placement.state() == Placement.State.RUNNING)
                .hasSize(19);
        assertThat(running)
                .filteredOn(placement -> placement.rematch().isPresent())
                .hasSize(1);
    }

    @Test
    void whatIsKeptOfEachIsWhatItsEventsSayToday() {
        QuarkusTransaction.requiringNew()
                .run(() -> placements.listAll().forEach(placement -> {
                    var life = placements.life(placement);
                    assertThat(placement.state()).isEqualTo(Placement.State.of(life.stateOn(clock.today())));
                    assertThat(placement.period()).isEqualTo(life.period());
                    assertThat(placement.deputy()).isEmpty();
                }));
    }

    @Test
    void flagsComeFromWhatHappenedWithAndWithoutAnAction() {
        LocalDate today = clock.today();
        List<RaisedFlag> up = inOne("from RaisedFlag where downOn is null", RaisedFlag.class);

        assertThat(up)
                .filteredOn(flag -> flag.isRed() && flag.owner().isPresent() && !flag.isPastDate(today))
                .extracting(RaisedFlag::flag)
                .singleElement()
                .isInstanceOf(Flag.LowAttendance.class);
        assertThat(up)
                .filteredOn(flag -> flag.isRed() && flag.owner().isPresent() && flag.isPastDate(today))
                .extracting(RaisedFlag::flag)
                .singleElement()
                .isInstanceOf(Flag.OpenConcern.class);
        assertThat(up)
                .filteredOn(flag -> flag.isRed() && flag.owner().isEmpty())
                .extracting(RaisedFlag::flag)
                .hasOnlyElementsOfTypes(Flag.OpenConcern.class, Flag.Silence.class)
                .hasSize(2);
        assertThat(up).filteredOn(flag -> !flag.isRed()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(inOne("from RaisedFlag where downOn is not null", RaisedFlag.class))
                .isNotEmpty();
    }

    @Test
    void leadersOfBothCohortsHaveTrainedMissedAndMadeGood() {
        assertThat(count("LeaderProgramme")).isEqualTo(3);
        assertThat(count("LeanTask where state = FINISHED")).isGreaterThan(8);
        assertThat(count("CatchUpTask where done.on is not null")).isGreaterThanOrEqualTo(5);
        assertThat(count("Accreditation where basis = TRAINING")).isGreaterThanOrEqualTo(2);
        assertThat(count("Coaching where onDay < local_date and told.on is null and cancelled.on is null"))
                .isEqualTo(2);
    }

    @Test
    void oneCaseHasGoneBackToItsFlagAndOneIsForTheSessionToCome() {
        assertThat(inOne("from IntervisionCase", IntervisionCase.class))
                .allMatch(IntervisionCase::isReviewed)
                .extracting(brought -> brought.outcome().isPresent())
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void thePulseMeetingHadTheRunningPlacementsOnTheTable() {
        assertThat(inOne("from PulseMeeting", PulseMeeting.class))
                .singleElement()
                .satisfies(
                        meeting -> assertThat(meeting.table().figures()).containsEntry(Measure.PLACEMENTS_RUNNING, 19));
    }

    @Test
    void theReportsCountThemAtOnce() {
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> (long) entities.createNativeQuery("SELECT count(*) FROM report_row", Long.class)
                                .getSingleResult()))
                // one was moved elsewhere: what came of that counts for the place after it
                .isEqualTo(FIRST + RUNNING - 1);
    }

    @Test
    void proposalsWaitAndWereDeclinedAndCheckInsWereHeldAndMissed() {
        assertThat(inOne("from ChangeProposal", ChangeProposal.class))
                .extracting(ChangeProposal::state)
                .containsExactlyInAnyOrder(ChangeProposal.State.WAITING, ChangeProposal.State.DECLINED);
        assertThat(inOne("from CheckIn", CheckIn.class)).hasSizeGreaterThan(300);
        assertThat(count("ScheduledContact where status = PLANNED and onDay < current_date"))
                .isPositive();
        assertThat(count("FollowUpTalk where heldOn is null")).isEqualTo(1);
    }

    @Test
    void everybodyHasSignedWhenItHappenedAndNobodyIsToldTodayOfWhatHappenedThen() {
        assertThat(count("AgreementVersion where state in (DRAFT, SIGNING)")).isZero();
        assertThat(count("Signature where signed.at > current_timestamp - 1 day"))
                .isZero();
        assertThat(count("Notice where writtenAt < current_timestamp - 1 day")).isZero();
    }

    @Test
    void playedAgainNothingChanges() {
        long events = count("RecordedEvent");

        past.work(UUID.randomUUID(), new Shutdown());

        assertThat(count("Placement")).isEqualTo(FIRST + RUNNING);
        assertThat(count("RecordedEvent")).isEqualTo(events);
        assertThat(count("Cohort")).isEqualTo(3);
    }

    private List<Placement> placements(PastCohort which) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "from Placement p where p.cohort in (select c.id from Cohort c where c.name = :name)"
                                        + " order by p.youngPerson",
                                Placement.class)
                        .setParameter("name", which.title())
                        .getResultList());
    }

    private List<PlacementEvent> eventsOf(PastCohort which) {
        return placements(which).stream()
                .flatMap(placement ->
                        QuarkusTransaction.requiringNew().call(() -> placements.history(placement.id())).stream())
                .map(RecordedEvent::recorded)
                .map(recorded -> recorded.event())
                .toList();
    }

    private <T> List<T> inOne(String query, Class<T> kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(query, kind).getResultList());
    }

    private long count(String what) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select count(*) from " + what, Long.class)
                        .getSingleResult());
    }
}
