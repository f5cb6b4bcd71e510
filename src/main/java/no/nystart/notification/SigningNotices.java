package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.common.FieldClock;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.signing.Agreement;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.Signatures;
import no.nystart.placement.signing.SigningNews;
import no.nystart.register.people.YoungPeople;
import org.jspecify.annotations.Nullable;

/** Tells whoever signs an agreement that it is their turn, and everybody when all have signed. */
@ApplicationScoped
class SigningNotices {

    private final Outbox outbox;
    private final Agreements agreements;
    private final Signatures signatures;
    private final YoungPeople youngPeople;
    private final FieldClock clock;

    @Inject
    SigningNotices(
            Outbox outbox, Agreements agreements, Signatures signatures, YoungPeople youngPeople, FieldClock clock) {
        this.outbox = outbox;
        this.agreements = agreements;
        this.signatures = signatures;
        this.youngPeople = youngPeople;
        this.clock = clock;
    }

    /** In the transaction of what happened. */
    void on(@Observes SigningNews news) {
        Agreement agreement = agreements.byId(news.agreement());
        AgreementVersion version = version(news);
        switch (news) {
            case SigningNews.Asked asked ->
                tell(agreement, version, NoticeKind.AGREEMENT_TO_SIGN, signatures.next(version), signBy(version));
            case SigningNews.Signed signed -> tellNav(agreement, version);
            case SigningNews.Reminded reminded ->
                tell(agreement, version, NoticeKind.AGREEMENT_REMINDER, List.of(reminded.party()), signBy(version));
            case SigningNews.TakenBack back ->
                tell(
                        agreement,
                        version,
                        NoticeKind.AGREEMENT_TAKEN_BACK,
                        version.asked().stream()
                                .filter(party -> party != Party.NAV)
                                .toList(),
                        null);
            case SigningNews.InForce inForce ->
                tell(agreement, version, NoticeKind.AGREEMENT_SIGNED, List.of(Party.values()), null);
        }
    }

    /** NAV's turn comes when everybody else has signed. */
    private void tellNav(Agreement agreement, AgreementVersion version) {
        if (signatures.next(version).equals(List.of(Party.NAV))) {
            tell(agreement, version, NoticeKind.AGREEMENT_TO_SIGN, List.of(Party.NAV), signBy(version));
        }
    }

    /** The day before it is to hold; null when that has passed. */
    private @Nullable LocalDate signBy(AgreementVersion version) {
        LocalDate before = version.validFrom().minusDays(1);
        return before.isBefore(clock.today()) ? null : before;
    }

    private void tell(
            Agreement agreement,
            AgreementVersion version,
            NoticeKind kind,
            Collection<Party> parties,
            @Nullable LocalDate dueOn) {
        parties.stream()
                .flatMap(party -> recipients(agreement, version, party))
                .distinct()
                .forEach(to -> outbox.put(new Tiding(kind, to, version.id(), agreement.youngPerson(), dueOn)));
    }

    /**
     * Either its contact or the leader who leads by the version signs for a company. A guardian has no account and is told
     * by the caseworker, who records the signature.
     */
    private Stream<Recipient> recipients(Agreement agreement, AgreementVersion version, Party party) {
        return switch (party) {
            case YOUNG_PERSON -> Stream.of(Recipient.youngPerson(agreement.youngPerson()));
            case COMPANY ->
                Stream.of(
                        Recipient.contactOf(agreement.company()),
                        Recipient.leader(version.terms().leader()));
            case GUARDIAN, NAV -> Stream.of(Recipient.account(caseworker(agreement)));
        };
    }

    private UUID caseworker(Agreement agreement) {
        return youngPeople.byId(agreement.youngPerson()).caseworker();
    }

    private AgreementVersion version(SigningNews news) {
        return agreements.versions(news.agreement()).stream()
                .filter(version -> version.id().equals(news.version()))
                .findFirst()
                .orElseThrow();
    }
}
