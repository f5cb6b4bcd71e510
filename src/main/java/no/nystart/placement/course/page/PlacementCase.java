package no.nystart.placement.course.page;

import java.time.LocalDate;
import java.util.List;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.change.ChangeKind;
import no.nystart.placement.change.ChangeProposal;
import no.nystart.placement.course.NextSteps;
import no.nystart.placement.course.Placement;
import no.nystart.placement.life.Rematch;
import no.nystart.placement.told.PlacementHead;
import org.jspecify.annotations.Nullable;

/**
 * What an office's page about a placement shows.
 *
 * @param unsigned whose signature the agreement's newest version misses
 * @param steps what to do, the first by date first
 * @param sections of later stages, rendered
 * @param possible changes that can be thought of now; none for whoever only reads
 */
public record PlacementCase(
        PlacementHead head,
        Placement.State state,
        @Nullable Rematch rematch,
        List<Party> unsigned,
        List<NextSteps.Step> steps,
        Timeline timeline,
        List<ChangeProposal> proposals,
        List<String> sections,
        List<ChangeKind> possible,
        List<HistoryLine> history) {

    /** Who recorded what, when and why. */
    public record HistoryLine(LocalDate on, String what, String why, String by, LocalDate recordedOn) {}

    public boolean mayChange() {
        return !possible.isEmpty();
    }

    public boolean over() {
        return state.isOver();
    }
}
