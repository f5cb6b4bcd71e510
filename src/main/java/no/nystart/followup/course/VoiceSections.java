package no.nystart.followup.course;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.followup.checkin.CheckInLog;
import no.nystart.followup.checkin.ToldProgress;
import no.nystart.followup.goal.Goal;
import no.nystart.followup.goal.Goals;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.pulse.PulseAnswer;
import no.nystart.followup.pulse.Pulses;
import no.nystart.followup.review.Disagreement;
import no.nystart.followup.review.ReviewPapers;
import no.nystart.followup.review.Reviews;
import no.nystart.followup.review.View;
import no.nystart.followup.talk.Talk;
import no.nystart.followup.talk.Talks;
import no.nystart.followup.words.VoiceChoices;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementSections;
import no.nystart.placement.course.Viewer;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** Goals, pulses, reviews and talks; the company sees of pulses what it is meant to. */
@ApplicationScoped
class VoiceSections implements PlacementSections {

    private static final int GOALS = 20;
    private static final int PULSES = 35;
    private static final int REVIEWS = 40;
    private static final int TALKS = 45;

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance goals(List<GoalRow> goals, VoiceChoices choices);

        static native TemplateInstance pulses(List<PulseAnswer> pulses, String plot, boolean own);

        static native TemplateInstance reviews(UUID placement, List<ReviewRow> reviews, VoiceChoices choices);

        static native TemplateInstance placementTalks(UUID youngPerson, List<Talk> talks);
    }

    /**
     * One goal, as the leader and the young person see it.
     *
     * @param leader null while the leader has told nothing of it
     */
    public record GoalRow(Goal goal, @Nullable ToldProgress leader) {}

    /**
     * One review.
     *
     * @param views what each has written; empty while it is not to be seen
     */
    public record ReviewRow(String slot, LocalDate on, boolean held, List<View> views, boolean differ) {}

    private final Pulses pulses;
    private final Goals goals;
    private final CheckInLog log;
    private final Reviews reviews;
    private final ReviewPapers papers;
    private final ReviewSight sight;
    private final Talks talks;
    private final VoiceChoices choices;
    private final Messages messages;

    @Inject
    VoiceSections(
            Pulses pulses,
            Goals goals,
            CheckInLog log,
            Reviews reviews,
            ReviewPapers papers,
            ReviewSight sight,
            Talks talks,
            VoiceChoices choices,
            Messages messages) {
        this.pulses = pulses;
        this.goals = goals;
        this.log = log;
        this.reviews = reviews;
        this.papers = papers;
        this.sight = sight;
        this.talks = talks;
        this.choices = choices;
        this.messages = messages;
    }

    @Override
    public List<Section> of(Placement placement, Viewer viewer) {
        List<Section> sections = new ArrayList<>();
        if (viewer != Viewer.YOUNG_PERSON) {
            // the young person marks them on the same page
            sections.add(new Section(GOALS, Templates.goals(goalsOf(placement.id()), choices)));
        }
        List<PulseAnswer> seen = pulses.of(placement.id()).stream()
                .filter(pulse -> viewer != Viewer.COMPANY || pulse.leaderReads())
                .toList();
        if (viewer == Viewer.OFFICE || !seen.isEmpty()) {
            String plot = PulsePlot.of(seen, placement.period().starts(), messages.of(CourseMessages.class));
            sections.add(new Section(PULSES, Templates.pulses(seen, plot, viewer == Viewer.YOUNG_PERSON)));
        }
        if (sight.reads(placement, viewer)) {
            sections.add(new Section(REVIEWS, Templates.reviews(placement.id(), reviewsOf(placement), choices)));
        }
        if (viewer == Viewer.OFFICE) {
            sections.add(new Section(
                    TALKS, Templates.placementTalks(placement.youngPerson(), talks.of(placement.youngPerson()))));
        }
        return sections;
    }

    private List<GoalRow> goalsOf(UUID placement) {
        Map<UUID, ToldProgress> told = log.progress(placement);
        return goals.of(placement).stream()
                .map(goal -> new GoalRow(goal, told.get(goal.id())))
                .toList();
    }

    private List<ReviewRow> reviewsOf(Placement placement) {
        Map<String, List<View>> open = papers.open(placement.id());
        List<UUID> goalIds = goals.of(placement.id()).stream().map(Goal::id).toList();
        return reviews.planned(placement.id()).stream()
                .map(planned -> row(planned, open.getOrDefault(planned.slot().key(), List.of()), goalIds))
                .toList();
    }

    private static ReviewRow row(Appointment planned, List<View> views, List<UUID> goals) {
        return new ReviewRow(
                planned.slot().key(),
                planned.on(),
                planned.status() == Appointment.Status.HELD,
                views,
                !Disagreement.among(views, goals).isEmpty());
    }
}
