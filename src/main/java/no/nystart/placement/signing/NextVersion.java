package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.TermsChange;
import no.nystart.placement.agreement.TermsDifference;
import org.jspecify.annotations.Nullable;

/** Writes the version that comes next, sends it to those who sign, and takes it back. */
@ApplicationScoped
public class NextVersion {

    private final Agreements agreements;
    private final Signatures signatures;
    private final Stamps stamps;
    private final FieldClock clock;
    private final Event<SigningNews> news;

    @Inject
    NextVersion(
            Agreements agreements, Signatures signatures, Stamps stamps, FieldClock clock, Event<SigningNews> news) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.stamps = stamps;
        this.clock = clock;
        this.news = news;
    }

    /**
     * Writes the draft in work, or begins one.
     *
     * @param seen the agreement's revision that was seen
     */
    @Transactional
    public AgreementVersion write(UUID id, Writing writing, @Nullable String seen, UUID by) {
        agreements.changing(id, seen);
        Optional<AgreementVersion> inWork = agreements.inWork(id);
        if (inWork.isEmpty()) {
            return agreements.openNext(id, writing.terms(), writing.validFrom(), writing.why(), by);
        }
        inWork.get().rewrite(writing.terms(), writing.validFrom(), writing.why(), stamps.of(by));
        return inWork.get();
    }

    /** The same, and asks for signatures at once: it is all done, or refused with everything that is wrong. */
    @Transactional
    public AgreementVersion writeAndAsk(UUID id, Writing writing, @Nullable String seen, UUID by) {
        write(id, writing, seen, by);
        return signatures.ask(id, by);
    }

    /**
     * Asks those whom the draft concerns to sign it; refused with everything that is wrong with it.
     *
     * @param seen the agreement's revision that was seen
     */
    @Transactional
    public AgreementVersion ask(UUID id, @Nullable String seen, UUID by) {
        agreements.changing(id, seen);
        return signatures.ask(id, by);
    }

    /**
     * The agreement follows what has happened to its placement: the draft in work, or a new version, says so and is sent to
     * those whom it concerns. A version that is being signed gives way to one that says both: what has happened does not
     * wait for a signature.
     *
     * @param change from the terms in force, or those in work, to what they shall be
     * @param validFrom first day on which it holds
     */
    @Transactional
    public AgreementVersion followUp(
            UUID id, UnaryOperator<AgreementTerms> change, LocalDate validFrom, String why, UUID by) {
        agreements.changing(id);
        Optional<AgreementVersion> inWork = agreements.inWork(id);
        if (inWork.isEmpty()) {
            AgreementTerms inForce = agreements.inForce(id).orElseThrow().terms();
            agreements.openNext(id, change.apply(inForce), validFrom, why, by);
        } else if (inWork.get().state() == AgreementVersion.State.SIGNING) {
            AgreementVersion unsigned = inWork.get();
            withdraw(unsigned);
            agreements.flush();
            agreements.openNext(id, change.apply(unsigned.terms()), validFrom, unsigned.why() + " " + why, by);
        } else {
            AgreementVersion draft = inWork.get();
            draft.rewrite(change.apply(draft.terms()), validFrom, draft.why() + " " + why, stamps.of(by));
        }
        return signatures.ask(id, by);
    }

    /**
     * Takes the version in work back; what was signed under it counts no more. Refused where it follows what has happened to
     * the placement.
     *
     * @param seen the agreement's revision that was seen
     */
    @Transactional
    public AgreementVersion takeBack(UUID id, @Nullable String seen) {
        agreements.changing(id, seen);
        AgreementVersion version =
                agreements.inWork(id).orElseThrow(() -> Refused.because(SigningRefusal.VERSION_HAS_MOVED_ON));
        if (agreements
                .before(version)
                .filter(before -> follows(before, version))
                .isPresent()) {
            throw Refused.because(SigningRefusal.FOLLOWS_THE_PLACEMENT);
        }
        withdraw(version);
        return version;
    }

    /** There is no match any more that it could become the agreement of. */
    @Transactional
    void abandon(UUID id) {
        if (agreements.findByIdOptional(id).isPresent()) {
            agreements.changing(id);
            agreements.inWork(id).ifPresent(version -> withdraw(version));
        }
    }

    private void withdraw(AgreementVersion version) {
        boolean asked = version.state() == AgreementVersion.State.SIGNING;
        version.withdraw(clock.today());
        if (asked) {
            news.fire(new SigningNews.TakenBack(version.agreement(), version.id()));
        }
    }

    /** Whether it says otherwise what only events of the placement can change. */
    private static boolean follows(AgreementVersion before, AgreementVersion version) {
        List<TermsChange> changes = TermsDifference.between(before.terms(), version.terms());
        return changes.stream().anyMatch(NextVersion::isOfThePlacement);
    }

    private static boolean isOfThePlacement(TermsChange change) {
        return switch (change) {
            case TermsChange.PeriodChanged period -> true;
            case TermsChange.LeaderChanged leader -> true;
            case TermsChange.DeputyChanged deputy -> true;
            case TermsChange.GoalAdded added -> false;
            case TermsChange.GoalDropped dropped -> false;
            case TermsChange.GoalReworded reworded -> false;
            case TermsChange.TasksChanged tasks -> false;
            case TermsChange.HoursChanged hours -> false;
            case TermsChange.AccommodationAdded added -> false;
            case TermsChange.AccommodationDropped dropped -> false;
            case TermsChange.FollowUpChanged followUp -> false;
            case TermsChange.SafeguardsChanged safeguards -> false;
        };
    }
}
