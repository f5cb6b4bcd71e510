package no.nystart.placement.life;

import java.time.LocalDate;
import java.util.UUID;

/** Something that happens to a placement, from a day on. */
public sealed interface PlacementEvent {

    /** First day on which it holds. */
    LocalDate on();

    /** The young person has come. */
    record Started(LocalDate on) implements PlacementEvent {}

    record Paused(LocalDate on) implements PlacementEvent {}

    /** Back from {@code on}, which may still lie ahead. */
    record Resumed(LocalDate on) implements PlacementEvent {}

    /** The placement gets another end. */
    sealed interface NewEnd extends PlacementEvent {

        /** The new first day after the placement. */
        LocalDate ends();
    }

    record Extended(LocalDate on, LocalDate ends) implements NewEnd {}

    record Shortened(LocalDate on, LocalDate ends) implements NewEnd {}

    record LeaderReplaced(LocalDate on, UUID leader) implements PlacementEvent {}

    /** @param until first day on which the leader is back */
    record LeaderDeputised(LocalDate on, UUID deputy, LocalDate until) implements PlacementEvent {}

    /** There is no work at the company from {@code on}: the young person must be matched anew. */
    record CompanyClosed(LocalDate on) implements PlacementEvent {}

    /** An injury at work; what happened belongs in the company's report, not here. */
    record InjuryReported(LocalDate on) implements PlacementEvent {}

    /** There is nothing more of this placement from {@code on}, although it was agreed to last longer. */
    sealed interface EarlyEnding extends PlacementEvent {}

    /** The rest is matched anew and goes on as another placement. */
    record Moved(LocalDate on) implements EarlyEnding {}

    record EndedEarly(LocalDate on, EndReason reason) implements EarlyEnding {}

    record Completed(LocalDate on) implements PlacementEvent {}
}
