package no.nystart.followup.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.followup.goal.Goals;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.schedule.Schedules;
import no.nystart.placement.course.Placements;
import org.jspecify.annotations.Nullable;

/** Reviews: what each of the three writes, the minutes, who agrees with them, and the next steps. */
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<TriangleReview, TriangleReview.Key> {

    private final Placements placements;
    private final Schedules schedules;
    private final ReviewPapers papers;
    private final Goals goals;
    private final Stamps stamps;
    private final Event<ReviewNews> news;

    @Inject
    Reviews(
            Placements placements,
            Schedules schedules,
            ReviewPapers papers,
            Goals goals,
            Stamps stamps,
            Event<ReviewNews> news) {
        this.placements = placements;
        this.schedules = schedules;
        this.papers = papers;
        this.goals = goals;
        this.stamps = stamps;
        this.news = news;
    }

    /**
     * Keeps what one of the three writes before the meeting; refused once the others read it.
     *
     * @param seen the revision of what was written before, 0 where nothing was
     */
    @Transactional
    public Contribution contribute(UUID placement, String slot, View view, @Nullable String seen, UUID by) {
        TriangleReview review = opened(placement, slot);
        if (review.hasBegun() || papers.contributions(placement, slot).size() == ReviewParty.values().length) {
            throw Refused.because(ReviewRefusal.REVIEW_HAS_BEGUN);
        }
        goals.requireOf(placement, List.copyOf(view.goals().keySet()), "goals");
        Stamp stamp = stamps.of(by);
        Optional<Contribution> before = contribution(placement, slot, view.party());
        revision(before).requireSeen(seen);
        if (before.isPresent()) {
            before.get().write(view, stamp);
            flush();
            return before.get();
        }
        Contribution contribution = new Contribution(placement, slot, view, stamp);
        getEntityManager().persist(contribution);
        flush();
        return contribution;
    }

    /** Of what one of the three has written; 0 where nothing was. */
    public static Revision revision(Optional<Contribution> contribution) {
        return new Revision(contribution.map(written -> written.version() + 1).orElse(0L));
    }

    /** The meeting begins: everybody sees what the others have written. Refused more than a week before its day. */
    @Transactional
    public void begin(UUID placement, String slot, UUID by) {
        TriangleReview review = opened(placement, slot);
        Stamp stamp = stamps.of(by);
        requireNear(review, stamp.on(), "begin");
        review.begin(stamp);
    }

    /** Whoever has begun goes on, also when the meeting has been put off meanwhile. */
    private void requireNear(TriangleReview review, LocalDate day, String field) {
        LocalDate planned = appointment(review.placement(), review.slot()).on();
        if (!review.hasBegun() && day.isBefore(earliest(planned))) {
            throw Refused.because(
                    ReviewRefusal.REVIEW_LIES_AHEAD,
                    List.of(Fault.of(field, ReviewRefusal.REVIEW_LIES_AHEAD, planned, earliest(planned))));
        }
    }

    /** The first day on which a meeting can begin that is planned for {@code day}. */
    static LocalDate earliest(LocalDate day) {
        return day.minusDays(ReviewRound.DAYS_BEFORE);
    }

    /**
     * Writes the minutes, or another wording of them: the other two are asked to agree.
     *
     * @param seen the review's revision that was seen
     */
    @Transactional
    public TriangleReview write(UUID placement, String slot, MinutesWritten written, @Nullable String seen, UUID by) {
        TriangleReview review = opened(placement, slot);
        revision(review).requireSeen(seen);
        if (review.wording() > 0 && papers.isAgreed(review)) {
            throw Refused.because(ReviewRefusal.MINUTES_AGREED);
        }
        Stamp stamp = stamps.of(by);
        boolean first = review.heldOn().isEmpty();
        written.requireSound(placements.byId(placement).period().starts(), stamp.on(), first);
        requireNear(review, written.heldOn(), "heldOn");
        review.write(written.minutes(), written.heldOn(), stamp);
        written.steps().forEach(step -> getEntityManager().persist(new NextStep(placement, slot, step)));
        getEntityManager().persist(new MinutesAnswer(review, ReviewParty.CASEWORKER, null, stamp));
        flush();
        if (first) {
            schedules.held(placement, Slot.of(slot), written.heldOn());
        }
        news.fire(new ReviewNews.MinutesWritten(placement, slot, review.wording()));
        return review;
    }

    /**
     * One of the three agrees with the minutes, or says what should be otherwise; the same again is once.
     *
     * @param wording the one that was read
     * @param objection null to agree
     */
    @Transactional
    public void answer(
            UUID placement, String slot, int wording, ReviewParty party, @Nullable String objection, UUID by) {
        TriangleReview review = opened(placement, slot);
        if (review.wording() == 0) {
            throw Refused.because(ReviewRefusal.NO_MINUTES_YET);
        }
        if (review.wording() != wording) {
            throw Refused.because(ReviewRefusal.OTHER_WORDING_SEEN);
        }
        Optional<MinutesAnswer> before = papers.answers(review).stream()
                .filter(answer -> answer.party() == party)
                .findFirst();
        if (before.isPresent()) {
            if (!before.get().objection().equals(Optional.ofNullable(objection))) {
                throw Refused.because(ReviewRefusal.ANSWERED_MINUTES_OTHERWISE);
            }
            return;
        }
        getEntityManager().persist(new MinutesAnswer(review, party, objection, stamps.of(by)));
        if (objection != null) {
            news.fire(new ReviewNews.Objected(placement, slot, party));
        }
    }

    /** What was agreed on is done: said by whoever was to do it, or by the caseworker. */
    @Transactional
    public void done(UUID placement, UUID step, ReviewParty party, UUID by) {
        Optional.ofNullable(getEntityManager().find(NextStep.class, step))
                .filter(found -> found.placement().equals(placement))
                .filter(found -> found.owner() == party || party == ReviewParty.CASEWORKER)
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND))
                .done(stamps.of(by));
    }

    /** Of a planned or held review, under the lock of its placement; refused as NOT_FOUND where there is none. */
    private TriangleReview opened(UUID placement, String slot) {
        placements.locked(placement);
        appointment(placement, slot);
        return findByIdOptional(new TriangleReview.Key(placement, slot)).orElseGet(() -> {
            TriangleReview review = new TriangleReview(placement, slot);
            persist(review);
            return review;
        });
    }

    /** The review's place in the plan; refused as NOT_FOUND where there is none. */
    public Appointment appointment(UUID placement, String slot) {
        return planned(placement).stream()
                .filter(appointment -> appointment.slot().key().equals(slot))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** All reviews of a placement that are to be held or were, by day. */
    public List<Appointment> planned(UUID placement) {
        return schedules.of(placement).appointments().stream()
                .filter(appointment -> appointment.slot() instanceof Slot.Review
                        && appointment.status() != Appointment.Status.CANCELLED)
                .toList();
    }

    /** Of what is kept of a review; 0 where nothing is. */
    public Revision revision(UUID placement, String slot) {
        return findByIdOptional(new TriangleReview.Key(placement, slot))
                .map(Reviews::revision)
                .orElseGet(() -> new Revision(0));
    }

    private static Revision revision(TriangleReview review) {
        return new Revision(review.version());
    }

    public Optional<Contribution> contribution(UUID placement, String slot, ReviewParty party) {
        return Optional.ofNullable(
                getEntityManager().find(Contribution.class, new Contribution.Key(placement, slot, party)));
    }
}
