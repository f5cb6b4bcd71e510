package no.nystart.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.placement.decision.Answers;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;

/** How far somebody has come who is on the way to a placement. */
@ApplicationScoped
class WayThere {

    private final ProposedMatches matches;
    private final Answers answers;
    private final Agreements agreements;

    @Inject
    WayThere(ProposedMatches matches, Answers answers, Agreements agreements) {
        this.matches = matches;
        this.answers = answers;
        this.agreements = agreements;
    }

    /** Empty while nobody has asked them about a place. */
    Optional<Standing> of(UUID youngPerson) {
        return matches.of(youngPerson).stream()
                .filter(match ->
                        match.state() == ProposedMatch.State.OPEN || match.state() == ProposedMatch.State.AGREED)
                .findFirst()
                .map(this::standing);
    }

    private Standing standing(ProposedMatch match) {
        if (match.state() == ProposedMatch.State.AGREED) {
            boolean signing = agreements
                    .inWork(match.id())
                    .filter(version -> version.state() == AgreementVersion.State.SIGNING)
                    .isPresent();
            return signing ? Standing.SIGNING : Standing.AGREEING;
        }
        boolean answered = answers.of(match.id()).stream().anyMatch(answer -> answer.party() == Party.YOUNG_PERSON);
        return answered ? Standing.ANSWERED : Standing.ASKED;
    }
}
