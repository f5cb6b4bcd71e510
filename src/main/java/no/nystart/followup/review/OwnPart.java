package no.nystart.followup.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.nystart.access.Visitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.followup.goal.Goals;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** What each of the three does in a review as who they are; whoever is none of them finds nothing. */
@ApplicationScoped
@Transactional
public class OwnPart {

    private static final int LONGEST_OBJECTION = 1000;

    private final Placements placements;
    private final Reviews reviews;
    private final Goals goals;

    @Inject
    OwnPart(Placements placements, Reviews reviews, Goals goals) {
        this.placements = placements;
        this.reviews = reviews;
        this.goals = goals;
    }

    /** @param seen the revision of what was written before */
    public Contribution write(UUID placement, String slot, Fields fields, @Nullable String seen, Visitor visitor) {
        View view = ViewRead.of(partyOf(visitor, placement), fields, goals.of(placement));
        return reviews.contribute(placement, slot, view, seen, visitor.account());
    }

    /**
     * Agrees with the wording that was read, or objects where {@code agrees} is no.
     *
     * @return whether the party agrees
     */
    public boolean answer(UUID placement, String slot, Fields fields, Visitor visitor) {
        ReviewParty party = partyOf(visitor, placement);
        Reading reading = new Reading(fields);
        int wording = reading.number("wording", 1, Integer.MAX_VALUE);
        boolean agrees = reading.yes("agrees");
        @Nullable String objection = agrees ? null : reading.text("objection", LONGEST_OBJECTION);
        reading.refuseIfFaulty();
        reviews.answer(placement, slot, wording, party, objection, visitor.account());
        return agrees;
    }

    /** The party's own step; a caseworker's is every one. */
    public void done(UUID placement, UUID step, Visitor visitor) {
        reviews.done(placement, step, partyOf(visitor, placement), visitor.account());
    }

    private ReviewParty partyOf(Visitor visitor, UUID id) {
        Placement placement = placements.byId(id);
        return ReviewParty.of(visitor, placement).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }
}
