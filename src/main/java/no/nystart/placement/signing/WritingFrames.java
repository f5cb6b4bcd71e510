package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.common.FieldClock;
import no.nystart.placement.agreement.Circumstances;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;

/** Finds what decides how an agreement can be written. */
@ApplicationScoped
public class WritingFrames {

    private final Agreements agreements;
    private final ProposedMatches matches;
    private final Leaders leaders;
    private final Conditions conditions;
    private final FieldClock clock;

    @Inject
    WritingFrames(
            Agreements agreements, ProposedMatches matches, Leaders leaders, Conditions conditions, FieldClock clock) {
        this.agreements = agreements;
        this.matches = matches;
        this.leaders = leaders;
        this.conditions = conditions;
        this.clock = clock;
    }

    /** Of an agreement, or of a match that has none yet. */
    @Transactional
    public WritingFrame of(UUID id) {
        ProposedMatch match = matches.byId(id);
        return new WritingFrame(
                agreements.inForce(id).map(AgreementVersion::terms),
                agreements.inWork(id).map(AgreementVersion::terms),
                clock.today(),
                match.stay().starts(),
                leadersOf(match));
    }

    private List<UUID> leadersOf(ProposedMatch match) {
        return Stream.concat(
                        Stream.of(match.stay().leader()),
                        leaders.ofCompany(match.company()).stream()
                                .filter(leader ->
                                        leader.places().contains(match.stay().place()))
                                .map(MentoringLeader::id))
                .distinct()
                .toList();
    }

    /** What the first version is held against, were it to begin with the match's first day. */
    @Transactional
    public Circumstances first(UUID match) {
        return conditions.of(matches.byId(match));
    }
}
