package no.nystart.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.nystart.followup.goal.Goal;
import no.nystart.followup.pulse.Mood;
import no.nystart.followup.talk.TalkWish;
import no.nystart.register.codes.Transport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything a young person needs to know of their own placement, or of the way to one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A young person's own plan")
public record OwnPlan(
        UUID youngPerson,
        String firstName,
        Standing standing,

        @Schema(description = "The caseworker's name") String caseworker,

        @Schema(description = "Absent before a placement is agreed on") @Nullable
        Work work,

        @Schema(description = "Contacts that are still to be held, the next first")
        List<Coming> coming,

        List<Goal> goals,

        @Schema(description = "Whether the young person can say today how it goes")
        boolean pulseOpen,

        @Schema(description = "What was said today; absent when nothing was") @Nullable
        Said pulse,

        @Schema(description = "Talks that the young person waits for")
        List<Wish> talks,

        @Schema(description = "What the young person has agreed to do after a review, the first due first")
        List<Todo> steps) {

    private static final int LATER = 5;

    /** The contacts after the next, those of the coming weeks. */
    public List<Coming> later() {
        return coming.stream().skip(1).limit(LATER).toList();
    }

    /** Where the young person writes before a review, and reads after it. */
    public String review(String slot) {
        return "/placements/" + Objects.requireNonNull(work).placement() + "/reviews/" + slot;
    }

    /** Where and when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OwnPlanWork")
    public record Work(
            UUID placement,
            String company,

            @Schema(description = "What the work is called") String occupation,

            String tasks,

            @Schema(description = "Where it is, as one line")
            String address,

            LocalDate starts,
            LocalDate lastDay,
            List<Shift> hours,
            Person leader,

            @Schema(description = "Who stands in for the leader today; absent when nobody does") @Nullable
            Person deputy,

            Transport transport,

            @Schema(description = "The way to work, in minutes; absent when nobody reckoned it") @Nullable
            Integer minutes) {}

    /** Hours of a weekday. */
    @Schema(name = "OwnPlanShift")
    public record Shift(DayOfWeek day, LocalTime from, LocalTime to) {}

    /** Somebody to call. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OwnPlanPerson")
    public record Person(String name, @Nullable String phone) {}

    /**
     * A contact to come.
     *
     * @param review whether all three meet
     * @param slot its place in the plan
     */
    @Schema(name = "OwnPlanContact")
    public record Coming(LocalDate on, boolean review, String slot) {}

    /** How it goes today. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OwnPlanPulse")
    public record Said(int score, @Nullable String words, boolean leaderReads) {

        @JsonIgnore
        public Mood mood() {
            return Mood.of(score);
        }
    }

    /** A talk that is wanted. */
    @Schema(name = "OwnPlanTalk")
    public record Wish(UUID id, TalkWish.With with, TalkWish.How how, LocalDate since) {}

    /** A step of one's own. */
    @Schema(name = "OwnPlanStep")
    public record Todo(UUID id, String slot, String what, LocalDate due, boolean overdue) {}
}
