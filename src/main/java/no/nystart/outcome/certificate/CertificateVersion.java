package no.nystart.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.matching.question.SealedJson;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A certificate as it was given out on paper; one with a higher number replaces it. */
@Entity
public class CertificateVersion {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID placement;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private String paper;

    @Column(updatable = false)
    private String why;

    @EmbeddedColumnNaming("issued_%s")
    private Stamp issued;

    private @Nullable String withdrawnWhy;

    @EmbeddedColumnNaming("withdrawn_%s")
    private @Nullable Stamp withdrawn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected CertificateVersion() {}

    CertificateVersion(UUID placement, int number, Paper paper, String why, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.placement = placement;
        this.number = number;
        this.code = VerificationCode.fresh().text();
        this.paper = SealedJson.write(Paper.class, paper);
        this.why = why;
        this.issued = stamp;
    }

    /** Refused when it is withdrawn already. */
    void withdraw(String because, Stamp stamp) {
        if (withdrawn != null) {
            throw Refused.because(CertificateRefusal.WITHDRAWN_BEFORE);
        }
        withdrawnWhy = because;
        withdrawn = stamp;
    }

    public UUID placement() {
        return placement;
    }

    public int number() {
        return number;
    }

    public VerificationCode code() {
        return new VerificationCode(code);
    }

    public Paper paper() {
        return SealedJson.read(Paper.class, paper);
    }

    /** What was wrong with the one before; empty for the first. */
    public String why() {
        return why;
    }

    public LocalDate issuedOn() {
        return issued.on();
    }

    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawn).map(Stamp::on);
    }

    /** Empty while it is not withdrawn. */
    public Optional<String> withdrawnWhy() {
        return Optional.ofNullable(withdrawnWhy);
    }
}
