package no.nystart.placement.told;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.RecordedEvent;
import no.nystart.placement.life.EndReason;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.placement.life.PlacementLife;
import no.nystart.placement.life.Rematch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A placement as its office is told of it.
 *
 * @param deputy who stands in today, or null
 * @param ends first day after
 * @param latestEnd first day after the 8 months
 * @param rematch why the young person needs another place, or null
 * @param history in the order of recording
 */
@Schema(name = "Placement")
public record PlacementView(
        UUID id,
        UUID youngPerson,
        UUID company,
        UUID place,
        UUID leader,
        @Nullable UUID deputy,
        LocalDate starts,
        LocalDate ends,
        LocalDate latestEnd,
        Placement.State state,
        @Nullable Rematch rematch,
        List<Happened> history) {

    /**
     * Something that was recorded.
     *
     * @param kind what happened
     * @param on first day on which it holds
     * @param ends the new first day after, or the first day on which a deputy is gone; null where there is none
     * @param leader who took over or stands in, or null
     * @param reason why it ended early, or null
     */
    @Schema(name = "PlacementEvent")
    public record Happened(
            String kind,
            LocalDate on,
            @Nullable LocalDate ends,
            @Nullable UUID leader,
            @Nullable EndReason reason,
            String why,
            UUID recordedBy,
            LocalDate recordedOn) {

        static Happened of(RecordedEvent recorded) {
            PlacementEvent event = recorded.recorded().event();
            return new Happened(
                    event.getClass().getSimpleName(),
                    event.on(),
                    ends(event),
                    leader(event),
                    event instanceof PlacementEvent.EndedEarly ended ? ended.reason() : null,
                    recorded.recorded().why(),
                    recorded.stamp().by(),
                    recorded.stamp().on());
        }

        private static @Nullable LocalDate ends(PlacementEvent event) {
            if (event instanceof PlacementEvent.LeaderDeputised deputised) {
                return deputised.until();
            }
            return event instanceof PlacementEvent.NewEnd end ? end.ends() : null;
        }

        private static @Nullable UUID leader(PlacementEvent event) {
            if (event instanceof PlacementEvent.LeaderDeputised deputised) {
                return deputised.deputy();
            }
            return event instanceof PlacementEvent.LeaderReplaced replaced ? replaced.leader() : null;
        }
    }

    /** As it stands on {@code today}. */
    static PlacementView of(Placement placement, PlacementLife life, List<RecordedEvent> history, LocalDate today) {
        UUID own = life.ownLeaderOn(today);
        UUID leads = life.leaderOn(today);
        return new PlacementView(
                placement.id(),
                placement.youngPerson(),
                placement.company(),
                placement.place(),
                own,
                leads.equals(own) ? null : leads,
                life.period().starts(),
                life.period().ends(),
                life.allowance().latestEnd(),
                Placement.State.of(life.stateOn(today)),
                life.rematch().orElse(null),
                history.stream().map(Happened::of).toList());
    }
}
