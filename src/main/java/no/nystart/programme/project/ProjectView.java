package no.nystart.programme.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan with everything of it; what does not apply is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "UnitProject")
public record ProjectView(
        UUID id,
        PlannedProject plan,
        LocalDate madeOn,

        @Schema(description = "How it is after; absent before it is concluded") @Nullable
        String after,

        List<Measure> measures,
        List<FollowUp> followUps) {

    /** A plan as a line of a list. */
    @Schema(name = "UnitProjectLine")
    public record Line(UUID id, String title, LocalDate madeOn, boolean open) {

        static Line of(UnitProject project) {
            return new Line(project.id(), project.planned().title(), project.madeOn(), project.isOpen());
        }
    }

    /** A measure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProjectMeasure")
    public record Measure(
            UUID id,
            String what,
            String owner,
            LocalDate due,
            @Nullable LocalDate doneOn) {

        static Measure of(ProjectMeasure measure) {
            PlannedMeasure planned = measure.planned();
            return new Measure(
                    measure.id(),
                    planned.what(),
                    planned.owner(),
                    planned.due(),
                    measure.doneOn().orElse(null));
        }
    }

    /** A follow-up; what it found is absent before it is held. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProjectFollowUp")
    public record FollowUp(
            UUID id,
            LocalDate on,
            @Nullable LocalDate heldOn,
            @Nullable Found found) {

        static FollowUp of(ProjectFollowUp followUp) {
            return new FollowUp(
                    followUp.id(),
                    followUp.on(),
                    followUp.heldOn().orElse(null),
                    followUp.found().orElse(null));
        }
    }

    static ProjectView of(UnitProject project, List<ProjectMeasure> measures, List<ProjectFollowUp> followUps) {
        return new ProjectView(
                project.id(),
                project.planned(),
                project.madeOn(),
                project.after().orElse(null),
                measures.stream().map(Measure::of).toList(),
                followUps.stream().map(FollowUp::of).toList());
    }
}
