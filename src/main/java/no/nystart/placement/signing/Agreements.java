package no.nystart.placement.signing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.ProposedMatches;
import org.jspecify.annotations.Nullable;

/** Agreements and their versions; at most one version of an agreement is in work. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    private final ProposedMatches matches;
    private final Stamps stamps;

    @Inject
    Agreements(ProposedMatches matches, Stamps stamps) {
        this.matches = matches;
        this.stamps = stamps;
    }

    /** Begins to write the agreement of a match that both sides said yes to: its first version, a draft. */
    @Transactional
    public AgreementVersion open(UUID matchId, AgreementTerms terms, UUID by) {
        ProposedMatch match = matches.byId(matchId);
        getEntityManager().lock(match, LockModeType.PESSIMISTIC_WRITE);
        if (match.state() != ProposedMatch.State.AGREED) {
            throw Refused.because(SigningRefusal.NOT_AGREED_YET);
        }
        if (findByIdOptional(matchId).isPresent()) {
            throw Refused.because(SigningRefusal.AGREEMENT_EXISTS);
        }
        persist(new Agreement(match, match.office()));
        return added(matchId, 1, terms, terms.period().starts(), "", stamps.of(by));
    }

    /** Begins to write the version after those there are: one is in force, or the first was taken back. */
    @Transactional
    public AgreementVersion openNext(UUID id, AgreementTerms terms, LocalDate validFrom, String why, UUID by) {
        changing(id);
        if (!matches.byId(id).isAwaited()) {
            throw Refused.because(SigningRefusal.NOT_AGREED_YET);
        }
        if (inWork(id).isPresent()) {
            throw Refused.because(SigningRefusal.VERSION_IN_WORK);
        }
        int number = versions(id).getFirst().number() + 1;
        return added(id, number, terms, validFrom, why, stamps.of(by));
    }

    private AgreementVersion added(
            UUID id, int number, AgreementTerms terms, LocalDate validFrom, String why, Stamp stamp) {
        AgreementVersion version = new AgreementVersion(id, number, terms, validFrom, why, stamp);
        getEntityManager().persist(version);
        return version;
    }

    /** Refused as NOT_FOUND when there is none, or none that this visitor may know of. */
    public Agreement byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** Until the transaction ends, nobody else writes, signs or takes back a version of it. */
    Agreement locked(UUID id) {
        Agreement agreement = byId(id);
        flush();
        getEntityManager().refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
        return agreement;
    }

    /** Locked, and no longer the revision that others have seen: a version of it is about to say or be something else. */
    Agreement changing(UUID id) {
        Agreement agreement = locked(id);
        getEntityManager().lock(agreement, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return agreement;
    }

    /** The same, where it is the revision that was seen. */
    Agreement changing(UUID id, @Nullable String seen) {
        new Revision(locked(id).version()).requireSeen(seen);
        return changing(id);
    }

    /** What two people who write at once are held against. */
    public Revision revision(UUID id) {
        return new Revision(byId(id).version());
    }

    /** All versions, the newest first. */
    public List<AgreementVersion> versions(UUID id) {
        return getEntityManager()
                .createQuery("from AgreementVersion where agreement = :id order by number desc", AgreementVersion.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Those that company and young person may read: signed, or to be signed; the newest first. */
    public List<AgreementVersion> sent(UUID id) {
        return versions(id).stream()
                .filter(version -> version.state() == AgreementVersion.State.SIGNING
                        || version.state() == AgreementVersion.State.SIGNED)
                .toList();
    }

    /** The version that is written or signed now. */
    public Optional<AgreementVersion> inWork(UUID id) {
        return versions(id).stream()
                .filter(version -> version.state().isInWork())
                .findFirst();
    }

    /** The newest version that all have signed; empty before the first is. */
    public Optional<AgreementVersion> inForce(UUID id) {
        return versions(id).stream()
                .filter(version -> version.state() == AgreementVersion.State.SIGNED)
                .findFirst();
    }

    /** Refused as NOT_FOUND when there is none. */
    public AgreementVersion version(UUID id, int number) {
        return versions(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** The version that this one came after: the newest signed by all before it; empty for the first. */
    public Optional<AgreementVersion> before(AgreementVersion version) {
        return versions(version.agreement()).stream()
                .filter(each -> each.number() < version.number() && each.state() == AgreementVersion.State.SIGNED)
                .findFirst();
    }

    /** Those of a version, the first to sign first. */
    public List<Signature> signatures(UUID version) {
        return getEntityManager()
                .createQuery("from Signature where key.version = :version order by signed.at", Signature.class)
                .setParameter("version", version)
                .getResultList();
    }
}
