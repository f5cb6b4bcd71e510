package no.nystart.followup.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.followup.goal.Goal;
import org.jspecify.annotations.Nullable;

/**
 * One review as one of those who may read it sees it.
 *
 * @param on the day planned, or held
 * @param youngPerson first name
 * @param own as whom the visitor meets, or null for whoever only reads
 * @param given who has written
 * @param mine what the visitor has written, or null
 * @param views what all have written; empty while it is not to be seen
 * @param answers to the newest wording of the minutes
 * @param seen the revision of what the visitor has written
 * @param revision of the review
 */
public record ReviewCase(
        UUID placement,
        String slot,
        LocalDate on,
        String youngPerson,
        String leader,
        @Nullable ReviewParty own,
        boolean begun,
        List<ReviewParty> given,
        @Nullable View mine,
        List<View> views,
        List<Goal> goals,
        @Nullable LocalDate heldOn,
        @Nullable String minutes,
        int wording,
        List<MinutesAnswer> answers,
        List<NextStep> steps,
        String seen,
        String revision,
        LocalDate today) {

    public ReviewCase {
        given = List.copyOf(given);
        views = List.copyOf(views);
        goals = List.copyOf(goals);
        answers = List.copyOf(answers);
        steps = List.copyOf(steps);
    }

    /** Whether everybody may see what everybody has written. */
    public static boolean isOpen(boolean begun, List<ReviewParty> given) {
        return begun || given.size() == ReviewParty.values().length;
    }

    public boolean open() {
        return isOpen(begun, given);
    }

    public List<ReviewParty> missing() {
        return Arrays.stream(ReviewParty.values())
                .filter(party -> !given.contains(party))
                .toList();
    }

    /** Whether the visitor can still write. */
    public boolean writes() {
        return own != null && !open();
    }

    public boolean asYoungPerson() {
        return own == ReviewParty.YOUNG_PERSON;
    }

    public boolean asLeader() {
        return own == ReviewParty.LEADER;
    }

    public boolean leads() {
        return own == ReviewParty.CASEWORKER;
    }

    /** The first day on which the meeting can begin. */
    public LocalDate earliest() {
        return Reviews.earliest(on);
    }

    /** Whether the meeting can begin today. */
    public boolean near() {
        return !today.isBefore(earliest());
    }

    public boolean agreed() {
        return answers.stream().filter(MinutesAnswer::agrees).count() == ReviewParty.values().length;
    }

    /** Whether the visitor can write the minutes, or another wording of them. */
    public boolean writesMinutes() {
        return leads() && open() && !agreed();
    }

    /** Whether the visitor is asked to agree with the minutes. */
    public boolean asked() {
        return wording > 0 && own != null && answers.stream().noneMatch(answer -> answer.party() == own);
    }

    /** Who has not said anything to the newest wording. */
    public List<ReviewParty> silent() {
        return Arrays.stream(ReviewParty.values())
                .filter(party -> answers.stream().noneMatch(answer -> answer.party() == party))
                .toList();
    }

    /** The two who see it most differently, where it is worth talking about. */
    public Optional<Disagreement.AboutScore> apart() {
        return disagreements().stream()
                .filter(Disagreement.AboutScore.class::isInstance)
                .map(Disagreement.AboutScore.class::cast)
                .findFirst();
    }

    /** Goals that are judged differently. */
    public List<Goal> disputed() {
        return goals.stream()
                .filter(goal -> disagreements().contains(new Disagreement.AboutGoal(goal.id())))
                .toList();
    }

    public List<Disagreement> disagreements() {
        return Disagreement.among(views, goals.stream().map(Goal::id).toList());
    }

    /** Whether the visitor does, or may tick off, a step. */
    public boolean does(NextStep step) {
        return step.doneOn().isEmpty() && (step.owner() == own || leads());
    }
}
