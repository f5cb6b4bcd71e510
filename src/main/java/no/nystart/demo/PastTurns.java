package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.nystart.placement.change.Change;
import no.nystart.placement.change.ChangeProposals;
import no.nystart.placement.change.Changes;
import no.nystart.placement.change.ProposalKind;
import no.nystart.placement.change.WhoCanLead;
import no.nystart.placement.change.Wish;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementDay;
import no.nystart.placement.course.Placements;
import no.nystart.placement.course.Viewer;
import no.nystart.placement.life.PlacementEvent;

/** The turns that placements of the past take, each on its day; whoever is asked signs what comes of it. */
@ApplicationScoped
class PastTurns {

    /** Days after the start on which a story can turn. */
    private static final List<Integer> DAYS = List.of(0, 23, 38, 52, 66, 73, 80, 94);

    private final Placements placements;
    private final Changes changes;
    private final ChangeProposals proposals;
    private final WhoCanLead whoCanLead;
    private final PastAgreement agreement;
    private final PastVoices voices;
    private final PastAlarms alarms;
    private final PlacementDay placementDay;

    @Inject
    PastTurns(
            Placements placements,
            Changes changes,
            ChangeProposals proposals,
            WhoCanLead whoCanLead,
            PastAgreement agreement,
            PastVoices voices,
            PastAlarms alarms,
            PlacementDay placementDay) {
        this.placements = placements;
        this.changes = changes;
        this.proposals = proposals;
        this.whoCanLead = whoCanLead;
        this.agreement = agreement;
        this.voices = voices;
        this.alarms = alarms;
        this.placementDay = placementDay;
    }

    /** The first day that is not lived: nobody has come to it, or the placement is over. */
    LocalDate until(UUID placement, PastPerson who) {
        LocalDate ends = placements.byId(placement).period().ends();
        return ends.isBefore(who.until()) ? ends : who.until();
    }

    Optional<LocalDate> next(PastPerson who, LocalDate starts, LocalDate after) {
        return DAYS.stream()
                .map(starts::plusDays)
                .filter(day -> day.isAfter(after))
                .findFirst();
    }

    void of(UUID placement, PastPerson who, LocalDate starts, LocalDate today) {
        int day = (int) (today.toEpochDay() - starts.toEpochDay());
        if (!DAYS.contains(day)) {
            return;
        }
        if (day == 0) {
            happens(placement, who, new PlacementEvent.Started(today));
        } else {
            turn(placement, who, today, day);
            alarms.look(placement, today);
        }
    }

    private void turn(UUID placement, PastPerson who, LocalDate today, int day) {
        switch (who.story()) {
            case SETS_A_GOAL -> onDay(38, day, () -> voices.setGoal(placement, who));
            case CONCERN_HANDLED -> {
                onDay(52, day, () -> alarms.handle(placement, who.caseworker(), today.plusDays(9)));
                onDay(66, day, () -> alarms.closeConcerns(placement, who.caseworker()));
            }
            case CONCERN_OVERDUE -> onDay(66, day, () -> alarms.handle(placement, who.caseworker(), today.plusDays(9)));
            case ABSENCE ->
                onDay(94, day, () -> {
                    alarms.tellOfAbsence(placement, who, today);
                    alarms.look(placement, today);
                    alarms.handle(placement, who.caseworker(), today.plusDays(14));
                });
            case PAUSE -> {
                onDay(52, day, () -> happens(placement, who, new PlacementEvent.Paused(today)));
                onDay(66, day, () -> happens(placement, who, new PlacementEvent.Resumed(today)));
            }
            case EXTENSION ->
                onDay(
                        80,
                        day,
                        () -> happens(
                                placement,
                                who,
                                new PlacementEvent.Extended(
                                        today,
                                        placements
                                                .byId(placement)
                                                .period()
                                                .ends()
                                                .plusWeeks(4))));
            case OTHER_LEADER ->
                onDay(
                        73,
                        day,
                        () -> happens(placement, who, new PlacementEvent.LeaderReplaced(today, other(placement))));
            case DEPUTY ->
                onDay(
                        38,
                        day,
                        () -> happens(
                                placement,
                                who,
                                new PlacementEvent.LeaderDeputised(today, other(placement), today.plusDays(9))));
            case MOVE -> onDay(73, day, () -> happens(placement, who, new PlacementEvent.Moved(today)));
            case INJURY -> onDay(52, day, () -> happens(placement, who, new PlacementEvent.InjuryReported(today)));
            case TALK_HELD -> onDay(66, day, () -> voices.holdTalk(voices.wantTalk(who), who, today));
            case TALK_WAITS -> onDay(94, day, () -> voices.wantTalk(who));
            case PROPOSAL_WAITS ->
                onDay(
                        94,
                        day,
                        () -> propose(
                                placement,
                                Viewer.COMPANY,
                                who.leaderAccount(),
                                new Wish(
                                        ProposalKind.EXTEND,
                                        null,
                                        placements
                                                .byId(placement)
                                                .period()
                                                .lastDay()
                                                .plusWeeks(4),
                                        "Vi vil gjerne ha med sommeren")));
            case PROPOSAL_DECLINED ->
                onDay(
                        80,
                        day,
                        () -> proposals.decline(
                                placement,
                                propose(
                                        placement,
                                        Viewer.YOUNG_PERSON,
                                        who.account(),
                                        new Wish(
                                                ProposalKind.PAUSE,
                                                today.plusDays(7),
                                                null,
                                                "Jeg vil reise med venner")),
                                "Vi tar det i ferien",
                                who.caseworker()));
            case ENDS_FOR_JOB, ENDS_FOR_EDUCATION, ENDS_BY_OWN_WISH ->
                onDay(
                        94,
                        day,
                        () -> happens(
                                placement,
                                who,
                                new PlacementEvent.EndedEarly(
                                        today,
                                        Objects.requireNonNull(who.story().endsBecause()))));
            case GOES_WELL, MISSES_A_CHECK_IN, LOW_PULSES, CONCERN_OPEN, DISAGREEMENT, SILENCE -> {
                // no turn of its own
            }
        }
    }

    private static void onDay(int wanted, int day, Runnable deed) {
        if (day == wanted) {
            deed.run();
        }
    }

    private UUID propose(UUID placement, Viewer side, UUID account, Wish wish) {
        return proposals.propose(placement, side, wish, account).id();
    }

    private UUID other(UUID placement) {
        return whoCanLead.insteadOf(placements.byId(placement)).stream()
                .filter(leader -> !leader.id().equals(placements.byId(placement).leader()))
                .filter(leader ->
                        leader.places().contains(placements.byId(placement).place()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void happens(UUID placement, PastPerson who, PlacementEvent event) {
        Placement before = placements.byId(placement);
        Changes.Made made = changes.make(
                placement, "v" + before.version(), new Change(event, "Avtalt med alle tre", null), who.caseworker());
        if (made.version().isPresent()) {
            agreement.signInWork(placement, who);
        }
    }

    /** What is over is completed on its last day; whoever stands in, and flags, are as they stand now. */
    void end(UUID placement, PastPerson who) {
        Placement ended = placements.byId(placement);
        LocalDate ends = ended.period().ends();
        if (!ended.state().isOver() && !ends.isAfter(who.until())) {
            Bygone.on(ends, () -> happens(placement, who, new PlacementEvent.Completed(ends)));
        }
        placementDay.on(who.until());
        alarms.look(placement, who.until());
    }
}
