package no.nystart.followup.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.nystart.common.FieldClock;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.review.Reviews;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.TimelineSource;
import no.nystart.placement.course.Viewer;
import no.nystart.web.Messages;

/** Reviews on a placement's line: held, to come, and missed. */
@ApplicationScoped
class ReviewTimeline implements TimelineSource {

    private final Reviews reviews;
    private final ReviewSight sight;
    private final FieldClock clock;
    private final Messages messages;

    @Inject
    ReviewTimeline(Reviews reviews, ReviewSight sight, FieldClock clock, Messages messages) {
        this.reviews = reviews;
        this.sight = sight;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public List<Entry> of(Placement placement, Viewer viewer) {
        LocalDate today = clock.today();
        boolean reads = sight.reads(placement, viewer);
        String what = messages.of(CourseMessages.class).review();
        return reviews.planned(placement.id()).stream()
                .map(planned -> new Entry(
                        planned.on(),
                        mark(planned, today),
                        what,
                        reads
                                ? "/placements/" + placement.id() + "/reviews/"
                                        + planned.slot().key()
                                : null))
                .toList();
    }

    private static Mark mark(Appointment planned, LocalDate today) {
        if (planned.status() == Appointment.Status.HELD) {
            return Mark.DONE;
        }
        return planned.on().isBefore(today) ? Mark.MISSED : Mark.DUE;
    }
}
