package no.nystart.followup.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Visitor;
import no.nystart.common.FieldClock;
import no.nystart.followup.goal.Goals;
import no.nystart.followup.plan.Appointment;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.companies.Leaders;
import no.nystart.register.people.YoungPeople;

/** Gathers a review for one who may read it; what the others have written only when all may see it. */
@ApplicationScoped
public class ReviewCases {

    private final Reviews reviews;
    private final ReviewPapers papers;
    private final Placements placements;
    private final Goals goals;
    private final YoungPeople youngPeople;
    private final Leaders leaders;
    private final FieldClock clock;

    @Inject
    ReviewCases(
            Reviews reviews,
            ReviewPapers papers,
            Placements placements,
            Goals goals,
            YoungPeople youngPeople,
            Leaders leaders,
            FieldClock clock) {
        this.reviews = reviews;
        this.papers = papers;
        this.placements = placements;
        this.goals = goals;
        this.youngPeople = youngPeople;
        this.leaders = leaders;
        this.clock = clock;
    }

    /** Refused as NOT_FOUND where the placement has no such review. */
    public ReviewCase of(UUID id, String slot, Visitor visitor) {
        Placement placement = placements.byId(id);
        Appointment planned = reviews.appointment(id, slot);
        Optional<TriangleReview> kept = reviews.findByIdOptional(new TriangleReview.Key(id, slot));
        List<Contribution> written = papers.contributions(id, slot);
        Optional<ReviewParty> own = ReviewParty.of(visitor, placement);
        Optional<Contribution> mine = written.stream()
                .filter(contribution -> own.equals(Optional.of(contribution.party())))
                .findFirst();
        List<ReviewParty> given = written.stream().map(Contribution::party).toList();
        boolean begun = kept.filter(TriangleReview::hasBegun).isPresent();
        return new ReviewCase(
                id,
                slot,
                planned.on(),
                youngPeople.byId(placement.youngPerson()).name().first(),
                leaders.byId(placement.leader()).name(),
                own.orElse(null),
                begun,
                given,
                mine.map(Contribution::view).orElse(null),
                ReviewCase.isOpen(begun, given)
                        ? written.stream().map(Contribution::view).toList()
                        : List.of(),
                goals.of(id),
                kept.flatMap(TriangleReview::heldOn).orElse(null),
                kept.flatMap(TriangleReview::minutes).orElse(null),
                kept.map(TriangleReview::wording).orElse(0),
                kept.map(papers::answers).orElse(List.of()),
                papers.steps(id, slot),
                Reviews.revision(mine).etag().getValue(),
                reviews.revision(id, slot).etag().getValue(),
                clock.today());
    }
}
