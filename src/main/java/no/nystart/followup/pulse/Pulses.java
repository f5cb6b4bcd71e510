package no.nystart.followup.pulse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.followup.CourseChanged;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;

/** How young people say that their placements go. */
@ApplicationScoped
public class Pulses implements PanacheRepositoryBase<PulseAnswer, PulseAnswer.Key> {

    /** One a day of the longest placement. */
    private static final int MOST = 300;

    private final Placements placements;
    private final Stamps stamps;
    private final FieldClock clock;
    private final Event<CourseChanged> news;

    @Inject
    Pulses(Placements placements, Stamps stamps, FieldClock clock, Event<CourseChanged> news) {
        this.placements = placements;
        this.stamps = stamps;
        this.clock = clock;
        this.news = news;
    }

    /** Of today; said before today, this stands instead. Refused before the placement has begun and when it is over. */
    @Transactional
    public PulseAnswer give(UUID placement, PulseSaid said, UUID by) {
        Placement.State state = placements.locked(placement).state();
        if (state == Placement.State.AWAITING_START || state.isOver()) {
            throw Refused.because(PulseRefusal.NOT_IN_PLACEMENT);
        }
        Stamp stamp = stamps.of(by);
        Optional<PulseAnswer> before = findByIdOptional(new PulseAnswer.Key(placement, stamp.on()));
        PulseAnswer answer = before.orElseGet(() -> new PulseAnswer(placement, said, stamp));
        if (before.isPresent()) {
            answer.say(said, stamp);
        } else {
            persist(answer);
        }
        news.fire(new CourseChanged(placement));
        return answer;
    }

    /** Today's, if there is one. */
    public Optional<PulseAnswer> today(UUID placement) {
        return findByIdOptional(new PulseAnswer.Key(placement, clock.today()));
    }

    /** The newest first. */
    public List<PulseAnswer> of(UUID placement) {
        return find("key.placement = ?1 order by key.onDay desc", placement)
                .page(0, MOST)
                .list();
    }
}
