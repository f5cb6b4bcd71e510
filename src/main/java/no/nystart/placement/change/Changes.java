package no.nystart.placement.change;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.placement.life.PlacementLife;
import no.nystart.placement.life.Recorded;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.NextVersion;
import org.jspecify.annotations.Nullable;

/**
 * Changes placements: what happened is recorded, the seat follows, and the agreement gets a version that says so and is
 * signed afterwards. A preview does all of it and takes it back, so that it promises nothing that is refused then.
 */
@ApplicationScoped
public class Changes {

    private final Placements placements;
    private final NextVersion agreement;
    private final ChangeProposals proposals;
    private final WhoCanLead whoCanLead;
    private final List<ChangeEffect> contributed;
    private final Stamps stamps;
    private final FieldClock clock;

    @Inject
    Changes(
            Placements placements,
            NextVersion agreement,
            ChangeProposals proposals,
            WhoCanLead whoCanLead,
            @All List<ChangeEffect> contributed,
            Stamps stamps,
            FieldClock clock) {
        this.placements = placements;
        this.agreement = agreement;
        this.proposals = proposals;
        this.whoCanLead = whoCanLead;
        this.contributed = contributed;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * What would come of it; refused as {@link #make} would be. In a transaction of its own that is taken back.
     *
     * @param seen the placement's revision that was seen
     */
    public Consequences preview(UUID id, @Nullable String seen, Change change, UUID by) {
        QuarkusTransaction.begin();
        try {
            PlacementLife before = placements.life(placements.byId(id));
            PlacementLife after = before.with(
                    new Recorded(change.event(), by, change.why(), stamps.of(by).at()));
            PlannedChange planned = new PlannedChange(id, change.event(), before, after, clock.today());
            List<String> effects = contributed.stream()
                    .flatMap(effect -> effect.of(planned).stream())
                    .toList();
            Optional<AgreementVersion> version = make(id, seen, change, by).version();
            List<Party> signers = version.map(AgreementVersion::asked).orElse(List.of());
            return new Consequences(before, after, signers, effects, clock.today());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** A placement as it is with a change, and the version that says so. */
    public record Made(Placement placement, Optional<AgreementVersion> version) {}

    /**
     * Makes it: refused with what is wrong or full.
     *
     * @param seen the placement's revision that was seen
     */
    @Transactional
    public Made make(UUID id, @Nullable String seen, Change change, UUID by) {
        refuse(id, change.event());
        Placement placement = placements.record(id, seen, change.event(), change.why(), by);
        Optional<AgreementVersion> version = ChangedTerms.by(change.event())
                .map(terms -> agreement.followUp(id, terms, change.event().on(), change.why(), by));
        if (change.proposal() != null) {
            proposals.approve(id, change.proposal(), by);
        }
        return new Made(placement, version);
    }

    private void refuse(UUID id, PlacementEvent event) {
        List<Fault> faults = Stream.of(hasHappened(event), whoCanLead.fault(placements.byId(id), event))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
    }

    private Optional<Fault> hasHappened(PlacementEvent event) {
        boolean tellsOfThePast =
                event instanceof PlacementEvent.Started || event instanceof PlacementEvent.InjuryReported;
        return Fault.where(tellsOfThePast && event.on().isAfter(clock.today()), "on", ChangeRefusal.NOT_HAPPENED_YET);
    }
}
