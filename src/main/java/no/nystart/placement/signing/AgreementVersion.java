package no.nystart.placement.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.matching.question.SealedJson;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.NavChecks;
import no.nystart.placement.agreement.Party;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement: written by a caseworker, then asked signatures for, then signed by all. From the moment it
 * can be signed its terms stay as they are.
 */
@Entity
public class AgreementVersion {

    /** How far it has come. */
    public enum State {
        DRAFT,
        SIGNING,
        SIGNED,
        /** Taken back before everybody had signed. */
        WITHDRAWN;

        public boolean isInWork() {
            return this == DRAFT || this == SIGNING;
        }
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID agreement;

    @Column(updatable = false)
    private int number;

    private UUID leader;

    @JdbcTypeCode(SqlTypes.JSON)
    private String terms;

    private @Nullable String hash;
    private LocalDate validFrom;
    private String why;

    @JdbcTypeCode(SqlTypes.JSON)
    private String checks;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Party> asked;

    @Enumerated(EnumType.STRING)
    private State state;

    @EmbeddedColumnNaming("written_%s")
    private Stamp written;

    private @Nullable LocalDate askedOn;
    private @Nullable LocalDate settledOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected AgreementVersion() {}

    AgreementVersion(UUID agreement, int number, AgreementTerms terms, LocalDate validFrom, String why, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.agreement = agreement;
        this.number = number;
        this.state = State.DRAFT;
        this.asked = List.of();
        this.checks = SealedJson.write(NavChecks.class, NavChecks.NOTHING_YET);
        write(terms, validFrom, why, stamp);
    }

    /** Says something else while it is a draft. */
    void rewrite(AgreementTerms terms, LocalDate validFrom, String why, Stamp stamp) {
        require(State.DRAFT);
        write(terms, validFrom, why, stamp);
    }

    private void write(AgreementTerms newTerms, LocalDate newValidFrom, String newWhy, Stamp stamp) {
        terms = SealedJson.write(AgreementTerms.class, newTerms);
        leader = newTerms.leader();
        validFrom = newValidFrom;
        why = newWhy.strip();
        written = stamp;
    }

    /** Can be signed from now on, and no longer be written. */
    void ask(List<Party> parties, LocalDate today) {
        require(State.DRAFT);
        asked = List.copyOf(parties);
        hash = TermsHash.of(agreement, number, terms());
        askedOn = today;
        state = State.SIGNING;
    }

    void check(NavChecks done) {
        require(State.DRAFT, State.SIGNING);
        checks = SealedJson.write(NavChecks.class, done);
    }

    void complete(LocalDate today) {
        require(State.SIGNING);
        state = State.SIGNED;
        settledOn = today;
    }

    void withdraw(LocalDate today) {
        require(State.DRAFT, State.SIGNING);
        state = State.WITHDRAWN;
        settledOn = today;
    }

    private void require(State... states) {
        if (!List.of(states).contains(state)) {
            throw Refused.because(SigningRefusal.VERSION_HAS_MOVED_ON);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID agreement() {
        return agreement;
    }

    /** 1 for the first. */
    public int number() {
        return number;
    }

    public AgreementTerms terms() {
        return SealedJson.read(AgreementTerms.class, terms);
    }

    /** What a signature is bound to; empty while it is a draft. */
    public Optional<String> hash() {
        return Optional.ofNullable(hash);
    }

    /** First day on which these terms hold. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Why there is another version; empty for the first. */
    public String why() {
        return why;
    }

    public NavChecks checks() {
        return SealedJson.read(NavChecks.class, checks);
    }

    /** Who must sign; nobody while it is a draft. */
    public List<Party> asked() {
        return asked;
    }

    public State state() {
        return state;
    }

    public Stamp written() {
        return written;
    }

    /** Since when it can be signed; empty before that. */
    public Optional<LocalDate> askedOn() {
        return Optional.ofNullable(askedOn);
    }

    /** When it was signed by all, or taken back. */
    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }
}
