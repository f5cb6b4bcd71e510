package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.nystart.placement.change.ChangeProposal;
import no.nystart.placement.change.ChangeProposals;
import no.nystart.placement.change.ProposalNews;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementNews;
import no.nystart.placement.course.Placements;
import no.nystart.placement.course.Viewer;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.register.people.YoungPeople;

/** Tells those whom it concerns that a placement has changed, and how a proposed change stands. */
@ApplicationScoped
class PlacementNotices {

    private final Outbox outbox;
    private final Placements placements;
    private final ChangeProposals proposals;
    private final YoungPeople youngPeople;

    @Inject
    PlacementNotices(Outbox outbox, Placements placements, ChangeProposals proposals, YoungPeople youngPeople) {
        this.outbox = outbox;
        this.placements = placements;
        this.proposals = proposals;
        this.youngPeople = youngPeople;
    }

    /** In the transaction of what happened. */
    void on(@Observes PlacementNews news) {
        if (news instanceof PlacementNews.Changed changed) {
            Placement placement = placements.byId(changed.placement());
            concerned(placement, changed.event())
                    .forEach(to -> outbox.put(new Tiding(
                            NoticeKind.PLACEMENT_CHANGED, to, placement.id(), placement.youngPerson(), null)));
        }
    }

    /** Nobody is told of what they were there for. */
    private List<Recipient> concerned(Placement placement, PlacementEvent event) {
        Recipient youngPerson = Recipient.youngPerson(placement.youngPerson());
        Recipient leader = Recipient.leader(placement.leader());
        Recipient company = Recipient.contactOf(placement.company());
        return switch (event) {
            case PlacementEvent.Started started -> List.of();
            case PlacementEvent.InjuryReported injury -> List.of();
            case PlacementEvent.Paused paused -> List.of(youngPerson, leader);
            case PlacementEvent.Resumed resumed -> List.of(youngPerson, leader);
            case PlacementEvent.NewEnd end -> List.of(youngPerson, leader, company);
            case PlacementEvent.LeaderReplaced replaced ->
                List.of(
                        youngPerson,
                        Recipient.leader(leaderBefore(placement, replaced)),
                        Recipient.leader(replaced.leader()),
                        company);
            case PlacementEvent.LeaderDeputised deputised ->
                List.of(youngPerson, leader, Recipient.leader(deputised.deputy()));
            case PlacementEvent.CompanyClosed closed -> List.of(youngPerson, leader);
            case PlacementEvent.EarlyEnding ending -> List.of(youngPerson, leader, company);
            case PlacementEvent.Completed completed -> List.of(youngPerson, leader);
        };
    }

    private UUID leaderBefore(Placement placement, PlacementEvent.LeaderReplaced replaced) {
        return placements.life(placement).ownLeaderOn(replaced.on().minusDays(1));
    }

    void on(@Observes ProposalNews news) {
        ChangeProposal proposal = proposals.byId(news.placement(), news.proposal());
        Placement placement = placements.byId(news.placement());
        switch (news) {
            case ProposalNews.Proposed proposed ->
                tell(placement, proposal, NoticeKind.CHANGE_PROPOSED, Recipient.account(caseworker(placement)));
            case ProposalNews.Decided decided ->
                tell(placement, proposal, NoticeKind.CHANGE_DECIDED, proposer(placement, proposal));
            case ProposalNews.HolidayAgreed agreed -> {
                // told as decided
            }
        }
    }

    private UUID caseworker(Placement placement) {
        return youngPeople.byId(placement.youngPerson()).caseworker();
    }

    private static Recipient proposer(Placement placement, ChangeProposal proposal) {
        return proposal.side() == Viewer.YOUNG_PERSON
                ? Recipient.youngPerson(placement.youngPerson())
                : Recipient.account(proposal.proposed().by());
    }

    private void tell(Placement placement, ChangeProposal proposal, NoticeKind kind, Recipient to) {
        outbox.put(new Tiding(kind, to, proposal.id(), placement.youngPerson(), null));
    }
}
