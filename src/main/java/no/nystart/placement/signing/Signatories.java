package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.Visitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.placement.agreement.AgreementRefusal;
import no.nystart.placement.agreement.NavChecks;
import no.nystart.placement.agreement.Party;
import no.nystart.register.people.PersonName;
import no.nystart.register.people.YoungPeople;
import org.jspecify.annotations.Nullable;

/** Signs as whoever is signed in, or records what somebody without an account has signed. */
@ApplicationScoped
public class Signatories {

    private final Agreements agreements;
    private final Signatures signatures;
    private final YoungPeople youngPeople;
    private final CurrentVisitor visitor;
    private final FieldClock clock;

    @Inject
    Signatories(
            Agreements agreements,
            Signatures signatures,
            YoungPeople youngPeople,
            CurrentVisitor visitor,
            FieldClock clock) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.youngPeople = youngPeople;
        this.visitor = visitor;
        this.clock = clock;
    }

    /**
     * The company signs by its contact, or by the leader who leads by the version.
     *
     * @param hash of what was read
     */
    @Transactional
    public AgreementVersion asCompany(UUID id, @Nullable String hash) {
        AgreementVersion version = read(id, hash);
        if (!signsForCompany(agreements.byId(id), version)) {
            throw Refused.because(AgreementRefusal.NOT_ASKED_TO_SIGN);
        }
        return sign(id, Party.COMPANY, hash, visitor.get().displayName(), null);
    }

    /** Whether whoever is signed in can sign a version for the company. */
    public boolean signsForCompany(Agreement agreement, AgreementVersion version) {
        return visitor.get().grants().stream()
                .anyMatch(grant -> isContact(grant, agreement) || isLeader(grant, version));
    }

    private static boolean isContact(Grant grant, Agreement agreement) {
        return grant.role() == Role.COMPANY_CONTACT && agreement.company().equals(grant.company());
    }

    private static boolean isLeader(Grant grant, AgreementVersion version) {
        return grant.role() == Role.SUPERVISOR && version.terms().leader().equals(grant.leader());
    }

    /** @param hash of what was read */
    @Transactional
    public AgreementVersion asYoungPerson(UUID id, @Nullable String hash) {
        return sign(id, Party.YOUNG_PERSON, hash, nameOfYoungPerson(id), null);
    }

    /**
     * A caseworker signs for NAV with everything made sure of; refused with what is not.
     *
     * @param hash of what was read
     */
    @Transactional
    public AgreementVersion asNav(UUID id, @Nullable String hash, NavChecks checks) {
        refuseFuture(checks);
        AgreementVersion version = read(id, hash);
        if (version.state().isInWork()) {
            signatures.check(id, checks);
        }
        return sign(id, Party.NAV, hash, visitor.get().displayName(), null);
    }

    /** What NAV has made sure of so far. */
    @Transactional
    public AgreementVersion check(UUID id, NavChecks checks) {
        refuseFuture(checks);
        return signatures.check(id, checks);
    }

    private void refuseFuture(NavChecks checks) {
        List<Fault> faults = Stream.of(
                        Fault.where(
                                isFuture(checks.employeesInformedOn()),
                                "employeesInformedOn",
                                SigningRefusal.NOT_HAPPENED_YET),
                        Fault.where(
                                isFuture(checks.guardianInformedOn()),
                                "guardianInformedOn",
                                SigningRefusal.NOT_HAPPENED_YET))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
    }

    private boolean isFuture(@Nullable LocalDate date) {
        return date != null && date.isAfter(clock.today());
    }

    /**
     * A caseworker records a signature for somebody who does not sign on a page of their own; NAV always does.
     *
     * @param hash of what was read to them
     */
    @Transactional
    public AgreementVersion record(UUID id, Party party, @Nullable String hash, OnBehalf onBehalf) {
        AgreementVersion version = read(id, hash);
        LocalDate asked = version.askedOn().orElseThrow();
        if (onBehalf.toldOn().isBefore(asked) || onBehalf.toldOn().isAfter(clock.today())) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT,
                    List.of(Fault.of("toldOn", SigningRefusal.TOLD_WHEN, asked, clock.today())));
        }
        return switch (party) {
            case YOUNG_PERSON -> sign(id, party, hash, nameOfYoungPerson(id), onBehalf);
            case GUARDIAN, COMPANY -> sign(id, party, hash, onBehalf.told(), onBehalf);
            case NAV -> throw Refused.because(CommonRefusal.NOT_FOUND);
        };
    }

    private AgreementVersion sign(
            UUID id, Party party, @Nullable String hash, String signatory, @Nullable OnBehalf onBehalf) {
        Visitor signing = visitor.get();
        return signatures.sign(
                id,
                new SignatureGiven(party, String.valueOf(hash), visitor.way().name(), signatory, onBehalf),
                signing.account());
    }

    private AgreementVersion read(UUID id, @Nullable String hash) {
        return agreements.versions(id).stream()
                .filter(version ->
                        version.hash().filter(each -> each.equals(hash)).isPresent())
                .findFirst()
                .orElseThrow(() -> Refused.because(SigningRefusal.OTHER_VERSION_SEEN));
    }

    private String nameOfYoungPerson(UUID id) {
        PersonName name = youngPeople.byId(agreements.byId(id).youngPerson()).name();
        return name.first() + " " + name.last();
    }
}
