package no.nystart.placement.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.course.Viewer;
import no.nystart.placement.life.LifeRefusal;
import no.nystart.placement.life.PlacementLife;

/** What leaders, companies and young people propose, and what the caseworker decides. */
@ApplicationScoped
public class ChangeProposals implements PanacheRepositoryBase<ChangeProposal, UUID> {

    private static final int MOST = 50;

    private final Placements placements;
    private final Stamps stamps;
    private final Event<ProposalNews> news;

    @Inject
    ChangeProposals(Placements placements, Stamps stamps, Event<ProposalNews> news) {
        this.placements = placements;
        this.stamps = stamps;
        this.news = news;
    }

    /**
     * The same again by the same side while it waits is once.
     *
     * @param side the company's or the young person's
     */
    @Transactional
    public ChangeProposal propose(UUID id, Viewer side, Wish wish, UUID by) {
        Placement placement = placements.locked(id);
        PlacementLife life = placements.life(placement);
        if (life.isOver()) {
            throw Refused.because(LifeRefusal.PLACEMENT_IS_OVER);
        }
        wish.refuseOutside(life);
        return of(id, side).stream()
                .filter(earlier -> earlier.waits() && earlier.says(wish))
                .findFirst()
                .orElseGet(() -> {
                    ChangeProposal proposal = new ChangeProposal(id, side, wish, stamps.of(by));
                    persistAndFlush(proposal);
                    news.fire(new ProposalNews.Proposed(id, proposal.id()));
                    return proposal;
                });
    }

    /** By whoever proposed it; to others there is none. */
    @Transactional
    public ChangeProposal withdraw(UUID placement, UUID id, UUID by) {
        ChangeProposal proposal = locked(placement, id);
        if (!proposal.proposed().by().equals(by)) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        proposal.settle(ChangeProposal.State.WITHDRAWN, null, stamps.of(by));
        return proposal;
    }

    /** Said yes to: agreed holiday is agreed with that, everything else by the change that is made. */
    @Transactional
    public ChangeProposal approve(UUID placement, UUID id, UUID by) {
        ChangeProposal proposal = locked(placement, id);
        proposal.settle(ChangeProposal.State.APPROVED, null, stamps.of(by));
        if (proposal.kind() == ProposalKind.HOLIDAY) {
            Span days = new Span(
                    proposal.from().orElseThrow(),
                    proposal.lastDay().orElseThrow().plusDays(1));
            news.fire(new ProposalNews.HolidayAgreed(placement, id, days, by));
        }
        news.fire(new ProposalNews.Decided(placement, id));
        return proposal;
    }

    /** Of what takes nothing but a yes; refused as CHANGE_NEEDED where it takes a change. */
    @Transactional
    public ChangeProposal approveAlone(UUID placement, UUID id, UUID by) {
        if (byId(placement, id).kind().change().isPresent()) {
            throw Refused.because(ChangeRefusal.CHANGE_NEEDED);
        }
        return approve(placement, id, by);
    }

    @Transactional
    public ChangeProposal decline(UUID placement, UUID id, String why, UUID by) {
        ChangeProposal proposal = locked(placement, id);
        proposal.settle(ChangeProposal.State.DECLINED, why, stamps.of(by));
        news.fire(new ProposalNews.Decided(placement, id));
        return proposal;
    }

    /** Refused as NOT_FOUND when there is none at this placement. */
    public ChangeProposal byId(UUID placement, UUID id) {
        return findByIdOptional(id)
                .filter(proposal -> proposal.placement().equals(placement))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    private ChangeProposal locked(UUID placement, UUID id) {
        ChangeProposal proposal = byId(placement, id);
        getEntityManager().refresh(proposal, LockModeType.PESSIMISTIC_WRITE);
        return proposal;
    }

    /** All, the newest first. */
    public List<ChangeProposal> of(UUID placement) {
        return find("placement = ?1 order by id desc", placement).page(0, MOST).list();
    }

    /** One side's, the newest first. */
    public List<ChangeProposal> of(UUID placement, Viewer side) {
        return find("placement = ?1 and side = ?2 order by id desc", placement, side)
                .page(0, MOST)
                .list();
    }
}
