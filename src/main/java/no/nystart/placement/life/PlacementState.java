package no.nystart.placement.life;

import java.time.LocalDate;
import no.nystart.common.Refused;
import no.nystart.placement.life.PlacementEvent.EarlyEnding;

/** How a placement stands on a day. */
public sealed interface PlacementState {

    record AwaitingStart() implements PlacementState {}

    record Running(LocalDate since) implements PlacementState {}

    /** @param companyClosed there is nothing to come back to: the young person must be matched anew */
    record Paused(LocalDate since, boolean companyClosed) implements PlacementState {}

    record Completed(LocalDate on) implements PlacementState {}

    record EndedEarly(EarlyEnding ending) implements PlacementState {}

    default boolean isOver() {
        return switch (this) {
            case AwaitingStart awaiting -> false;
            case Running running -> false;
            case Paused paused -> false;
            case Completed completed -> true;
            case EndedEarly ended -> true;
        };
    }

    /** What an event makes of it; refuses what cannot happen in this state. */
    default PlacementState after(PlacementEvent event) {
        if (isOver()) {
            throw Refused.because(LifeRefusal.PLACEMENT_IS_OVER);
        }
        return switch (event) {
            case PlacementEvent.Started started -> started(started.on());
            case PlacementEvent.Paused paused -> paused(paused.on());
            case PlacementEvent.Resumed resumed -> resumed(resumed.on());
            case PlacementEvent.CompanyClosed closed -> new Paused(closed.on(), true);
            case PlacementEvent.EndedEarly ended -> new EndedEarly(ended);
            case PlacementEvent.Moved moved -> new EndedEarly(moved);
            case PlacementEvent.Completed completed -> completed(completed.on());
            case PlacementEvent.InjuryReported injury -> begun();
            case PlacementEvent.Extended extended -> this;
            case PlacementEvent.Shortened shortened -> this;
            case PlacementEvent.LeaderReplaced replaced -> this;
            case PlacementEvent.LeaderDeputised deputised -> this;
        };
    }

    private PlacementState started(LocalDate on) {
        if (this instanceof AwaitingStart) {
            return new Running(on);
        }
        throw Refused.because(companyHasClosed() ? LifeRefusal.COMPANY_HAS_CLOSED : LifeRefusal.ALREADY_STARTED);
    }

    private PlacementState paused(LocalDate on) {
        if (begun() instanceof Running) {
            return new Paused(on, false);
        }
        throw Refused.because(LifeRefusal.ALREADY_PAUSED);
    }

    private PlacementState resumed(LocalDate on) {
        if (this instanceof Paused && !companyHasClosed()) {
            return new Running(on);
        }
        throw Refused.because(companyHasClosed() ? LifeRefusal.COMPANY_HAS_CLOSED : LifeRefusal.NOT_PAUSED);
    }

    private PlacementState completed(LocalDate on) {
        begun();
        return new Completed(on);
    }

    private PlacementState begun() {
        if (this instanceof AwaitingStart) {
            throw Refused.because(LifeRefusal.NOT_STARTED);
        }
        return this;
    }

    private boolean companyHasClosed() {
        return this instanceof Paused paused && paused.companyClosed();
    }
}
