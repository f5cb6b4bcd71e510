package no.nystart.placement.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.placement.agreement.Allowance;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.PlacementEvent.CompanyClosed;
import no.nystart.placement.life.PlacementEvent.EarlyEnding;
import no.nystart.placement.life.PlacementEvent.LeaderDeputised;
import no.nystart.placement.life.PlacementEvent.LeaderReplaced;
import no.nystart.placement.life.PlacementEvent.NewEnd;
import no.nystart.placement.life.PlacementEvent.Paused;
import no.nystart.placement.life.PlacementEvent.Resumed;
import org.jspecify.annotations.Nullable;

/**
 * One placement from its agreement on, as the events tell it.
 *
 * @param agreed from start to end as first signed
 * @param allowance within which days it can end
 * @param leader the mentoring leader as first signed
 * @param history in the order of recording; an event may be dated before an earlier recorded one
 */
public record PlacementLife(Span agreed, Allowance allowance, UUID leader, List<Recorded> history) {

    public PlacementLife {
        history = List.copyOf(history);
    }

    /**
     * With one thing more, or refused: because it cannot happen then, or with what is wrong in its fields. This placement
     * stays as it is, so that a change can be looked at before it is made.
     */
    public PlacementLife with(Recorded next) {
        stateOn(next.event().on()).after(next.event());
        if (next.event() instanceof NewEnd && isOver()) {
            throw Refused.because(LifeRefusal.PLACEMENT_IS_OVER);
        }
        List<Fault> faults = LifeRules.faults(this, next);
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
        PlacementLife after = new PlacementLife(
                agreed,
                allowance,
                leader,
                Stream.concat(history.stream(), Stream.of(next)).toList());
        // what was recorded for later days must still be able to happen
        after.stateOn(LocalDate.MAX);
        return after;
    }

    /** How it stands on {@code day}. What was recorded for days after an ending no longer counts. */
    public PlacementState stateOn(LocalDate day) {
        PlacementState state = new PlacementState.AwaitingStart();
        for (PlacementEvent event : byDay()) {
            if (event.on().isAfter(day) || state.isOver()) {
                break;
            }
            state = state.after(event);
        }
        return state;
    }

    /** From its start to its end as it is known now. */
    public Span period() {
        LocalDate ends = last(events(NewEnd.class)).map(NewEnd::ends).orElse(agreed.ends());
        Span whole = new Span(agreed.starts(), ends);
        return events(EarlyEnding.class)
                .map(EarlyEnding::on)
                .min(Comparator.naturalOrder())
                .map(whole::before)
                .orElse(whole);
    }

    /** The days on which it was or will be at a standstill; to the end, while nobody has said when it goes on. */
    public List<Span> pauses() {
        List<Span> pauses = new ArrayList<>();
        @Nullable LocalDate since = null;
        for (PlacementEvent event : byDay()) {
            if (since == null && (event instanceof Paused || event instanceof CompanyClosed)) {
                since = event.on();
            } else if (since != null && event instanceof Resumed) {
                pauses.add(new Span(since, event.on()));
                since = null;
            }
        }
        Span period = period();
        if (since != null && since.isBefore(period.ends())) {
            pauses.add(new Span(since, period.ends()));
        }
        return pauses.stream()
                .map(pause -> pause.within(period))
                .filter(pause -> pause.days() > 0)
                .toList();
    }

    /** Who leads on {@code day}: a deputy while one stands in. */
    public UUID leaderOn(LocalDate day) {
        return last(events(LeaderDeputised.class)
                        .filter(deputised -> new Span(deputised.on(), deputised.until()).covers(day)))
                .map(LeaderDeputised::deputy)
                .orElseGet(() -> ownLeaderOn(day));
    }

    /** Whether nothing can happen to it any more, an ending that lies ahead included. */
    public boolean isOver() {
        return stateOn(LocalDate.MAX).isOver();
    }

    /** Who is the leader on {@code day}, whoever stands in. */
    public UUID ownLeaderOn(LocalDate day) {
        return last(byDay().stream()
                        .filter(LeaderReplaced.class::isInstance)
                        .map(LeaderReplaced.class::cast)
                        .filter(replaced -> !replaced.on().isAfter(day)))
                .map(LeaderReplaced::leader)
                .orElse(leader);
    }

    /** A leader and the days in a row on which they are. */
    public record Led(UUID leader, Span days) {}

    /** Its days by whose they are, whoever stands in; none where it has no days. */
    public List<Led> leads() {
        Span period = period();
        List<LocalDate> turns = Stream.concat(
                        Stream.of(period.starts()), events(LeaderReplaced.class).map(LeaderReplaced::on))
                .filter(period::covers)
                .distinct()
                .sorted()
                .toList();
        List<Led> leads = new ArrayList<>();
        for (int turn = 0; turn < turns.size(); turn++) {
            LocalDate until = turn + 1 < turns.size() ? turns.get(turn + 1) : period.ends();
            leads.add(new Led(ownLeaderOn(turns.get(turn)), new Span(turns.get(turn), until)));
        }
        return leads;
    }

    /** What makes that the young person must be matched anew; empty while nothing does. */
    public Optional<Rematch> rematch() {
        return switch (stateOn(LocalDate.MAX)) {
            case PlacementState.EndedEarly(PlacementEvent.Moved moved) -> Optional.of(Rematch.MOVED);
            case PlacementState.Paused paused when paused.companyClosed() -> Optional.of(Rematch.COMPANY_CLOSED);
            case PlacementState.AwaitingStart awaiting -> Optional.empty();
            case PlacementState.Running running -> Optional.empty();
            case PlacementState.Paused paused -> Optional.empty();
            case PlacementState.EndedEarly ended -> Optional.empty();
            case PlacementState.Completed completed -> Optional.empty();
        };
    }

    private <T extends PlacementEvent> Stream<T> events(Class<T> kind) {
        return history.stream().map(Recorded::event).filter(kind::isInstance).map(kind::cast);
    }

    private List<PlacementEvent> byDay() {
        return history.stream()
                .map(Recorded::event)
                .sorted(Comparator.comparing(PlacementEvent::on))
                .toList();
    }

    private static <T> Optional<T> last(Stream<T> stream) {
        return stream.reduce((earlier, later) -> later);
    }
}
