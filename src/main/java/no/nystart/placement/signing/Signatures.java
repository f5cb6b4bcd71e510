package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.placement.agreement.AgreementRules;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Circumstances;
import no.nystart.placement.agreement.NavChecks;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.agreement.Signing;
import no.nystart.placement.agreement.TermsChange;
import no.nystart.placement.agreement.TermsDifference;
import no.nystart.placement.course.PlacementBegun;
import no.nystart.placement.course.Placements;
import no.nystart.placement.decision.Decisions;
import no.nystart.placement.decision.ProposedMatches;

/** Asks for signatures under a version and takes them; the last one puts it in force. */
@ApplicationScoped
public class Signatures {

    private final Agreements agreements;
    private final Conditions conditions;
    private final Placements placements;
    private final ProposedMatches matches;
    private final Decisions decisions;
    private final EntityManager entities;
    private final Stamps stamps;
    private final Event<SigningNews> news;

    @Inject
    Signatures(
            Agreements agreements,
            Conditions conditions,
            Placements placements,
            ProposedMatches matches,
            Decisions decisions,
            EntityManager entities,
            Stamps stamps,
            Event<SigningNews> news) {
        this.agreements = agreements;
        this.conditions = conditions;
        this.placements = placements;
        this.matches = matches;
        this.decisions = decisions;
        this.entities = entities;
        this.stamps = stamps;
        this.news = news;
    }

    /** Asks those whom it concerns to sign the draft; refused with everything that is wrong with its terms. */
    @Transactional
    public AgreementVersion ask(UUID id, UUID by) {
        Agreement agreement = agreements.changing(id);
        AgreementVersion version = inWork(id);
        AgreementTerms terms = version.terms();
        refuse(AgreementRules.faults(terms, conditions.of(agreement, version)));
        version.ask(concerned(id, terms).asked(), stamps.of(by).on());
        news.fire(new SigningNews.Asked(id, version.id()));
        return version;
    }

    private Signing concerned(UUID id, AgreementTerms terms) {
        return agreements
                .inForce(id)
                .map(inForce -> {
                    List<TermsChange> changes = TermsDifference.between(inForce.terms(), terms);
                    if (changes.isEmpty()) {
                        throw Refused.because(SigningRefusal.NOTHING_CHANGED);
                    }
                    return Signing.ofChanged(changes, terms);
                })
                .orElseGet(() -> Signing.ofFirst(terms));
    }

    /** What NAV has made sure of so far. */
    @Transactional
    public AgreementVersion check(UUID id, NavChecks done) {
        agreements.locked(id);
        AgreementVersion version = inWork(id);
        version.check(done);
        return version;
    }

    /**
     * A signature under what was read. The same party's signature under the same version again is once.
     *
     * @param by account of whoever signs, or records it
     */
    @Transactional
    public AgreementVersion sign(UUID id, SignatureGiven given, UUID by) {
        Agreement agreement = agreements.locked(id);
        AgreementVersion version = agreements.versions(id).stream()
                .filter(each -> each.hash().filter(given.hash()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> Refused.because(SigningRefusal.OTHER_VERSION_SEEN));
        Signing before = new Signing(version.asked(), signed(version));
        if (before.signed().contains(given.party())) {
            return version;
        }
        if (version.state() != AgreementVersion.State.SIGNING) {
            throw Refused.because(SigningRefusal.VERSION_HAS_MOVED_ON);
        }
        Signing after = before.by(given.party());
        Circumstances circumstances = conditions.of(agreement, version);
        if (given.party() == Party.NAV) {
            refuse(version.checks().faults(circumstances));
        }
        Stamp stamp = stamps.of(by);
        entities.persist(new Signature(version, given, stamp));
        news.fire(new SigningNews.Signed(id, version.id(), given.party()));
        if (after.complete()) {
            complete(agreement, version, circumstances, stamp);
        }
        return version;
    }

    private void complete(Agreement agreement, AgreementVersion version, Circumstances circumstances, Stamp stamp) {
        boolean first = agreements.inForce(agreement.id()).isEmpty();
        version.complete(stamp.on());
        if (first) {
            matches.becomePlacement(agreement.id());
            placements.begin(begun(agreement, version.terms(), circumstances));
        }
        news.fire(new SigningNews.InForce(agreement.id(), version.id()));
    }

    private PlacementBegun begun(Agreement agreement, AgreementTerms terms, Circumstances circumstances) {
        return new PlacementBegun(
                agreement.id(),
                agreement.youngPerson(),
                agreement.office(),
                decisions.findById(agreement.id()).cohort(),
                agreement.company(),
                agreement.place(),
                terms.leader(),
                terms.period(),
                circumstances.allowance(),
                agreement.offerEnds());
    }

    private Set<Party> signed(AgreementVersion version) {
        return agreements.signatures(version.id()).stream()
                .map(Signature::party)
                .collect(Collectors.toSet());
    }

    private AgreementVersion inWork(UUID id) {
        return agreements.inWork(id).orElseThrow(() -> Refused.because(SigningRefusal.VERSION_HAS_MOVED_ON));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
    }

    /** Who can sign now; nobody where none is in work. */
    public List<Party> next(AgreementVersion version) {
        return version.state() == AgreementVersion.State.SIGNING
                ? new Signing(version.asked(), signed(version)).next()
                : List.of();
    }
}
