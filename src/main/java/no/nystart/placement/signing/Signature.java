package no.nystart.placement.signing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.placement.agreement.Party;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a party signed a version: a click of somebody signed in, bound to the hash of what was read. Never changed. */
@Entity
@Immutable
@Table(name = "agreement_signature")
public class Signature {

    /** One signature a party and version. */
    @Embeddable
    public record Key(
            UUID version, @Enumerated(EnumType.STRING) Party party) {}

    @EmbeddedId
    private Key key;

    private String hash;
    private String way;

    @EmbeddedColumnNaming("signed_%s")
    private Stamp signed;

    private String signatory;
    private @Nullable OnBehalf onBehalf;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Signature() {}

    Signature(AgreementVersion version, SignatureGiven given, Stamp stamp) {
        this.key = new Key(version.id(), given.party());
        this.hash = version.hash().orElseThrow();
        this.way = given.way();
        this.signatory = given.signatory();
        this.onBehalf = given.onBehalf();
        this.signed = stamp;
    }

    public UUID version() {
        return key.version();
    }

    public Party party() {
        return key.party();
    }

    /** Of what was signed. */
    public String hash() {
        return hash;
    }

    /** How whoever signed had signed in. */
    public String way() {
        return way;
    }

    /** The name under the agreement. */
    public String signatory() {
        return signatory;
    }

    /** That and why a caseworker recorded it; empty where the party signed itself. */
    public Optional<OnBehalf> onBehalf() {
        return Optional.ofNullable(onBehalf);
    }

    /** Whether {@code reader} may know how it came to be recorded: a company is not told it of the young person. */
    public boolean tellsWhyTo(Party reader) {
        return reader != Party.COMPANY || party() == Party.COMPANY;
    }

    public Stamp stamp() {
        return signed;
    }
}
