package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.common.TimeOrderedId;
import no.nystart.placement.agreement.AgreedGoal;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Benefit;
import no.nystart.placement.agreement.GoalKind;
import no.nystart.placement.agreement.NavChecks;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.agreement.Shift;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.agreement.WorkingWeek;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.SignatureGiven;
import no.nystart.placement.signing.Signatures;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.Places;

/** Writes an agreement of the past and has it signed, NAV last. */
@ApplicationScoped
class PastAgreement {

    private static final int WRITTEN = 28;
    private static final int SIGNED = 25;
    private static final int MONTHS = 6;

    private final Agreements agreements;
    private final Signatures signatures;
    private final Places places;
    private final Leaders leaders;

    @Inject
    PastAgreement(Agreements agreements, Signatures signatures, Places places, Leaders leaders) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.places = places;
        this.leaders = leaders;
    }

    void sign(ProposedMatch match, PastPerson who) {
        LocalDate starts = match.stay().starts();
        Bygone.on(starts.minusDays(WRITTEN), () -> {
            agreements.open(match.id(), terms(match), who.caseworker());
            signatures.ask(match.id(), who.caseworker());
        });
        Bygone.on(starts.minusDays(SIGNED), () -> signInWork(match.id(), who));
    }

    /** Whoever is asked signs the version in work. */
    void signInWork(UUID agreement, PastPerson who) {
        AgreementVersion version = agreements.inWork(agreement).orElseThrow();
        String hash = version.hash().orElseThrow();
        signatures.check(agreement, new NavChecks(true, version.written().on(), Benefit.NONE, true, null));
        for (Party party : version.asked()) {
            switch (party) {
                case YOUNG_PERSON -> {
                    String name = who.person().name().first() + " "
                            + who.person().name().last();
                    sign(agreement, party, hash, name, who.account());
                }
                case COMPANY ->
                    sign(
                            agreement,
                            party,
                            hash,
                            leaders.byId(version.terms().leader()).name(),
                            who.leaderAccount());
                case NAV -> sign(agreement, party, hash, "Veileder i NAV", who.caseworker());
                case GUARDIAN -> throw new IllegalStateException("Nobody of the past is under 18");
            }
        }
    }

    private void sign(UUID agreement, Party party, String hash, String name, UUID account) {
        signatures.sign(agreement, new SignatureGiven(party, hash, "PASSWORD", name, null), account);
    }

    private AgreementTerms terms(ProposedMatch match) {
        LocalDate starts = match.stay().starts();
        return new AgreementTerms(
                new Span(starts, starts.plusMonths(MONTHS)),
                match.stay().leader(),
                null,
                List.of(
                        new AgreedGoal(TimeOrderedId.next(), GoalKind.WORK_EXPERIENCE, "Klare arbeidsdagen alene"),
                        new AgreedGoal(TimeOrderedId.next(), GoalKind.JOB_HERE, "")),
                places.byId(match.stay().place()).details().tasks(),
                new WorkingWeek(Stream.of(
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.FRIDAY)
                        .collect(Collectors.toMap(
                                day -> day, day -> new Shift(LocalTime.of(8, 0), LocalTime.of(14, 30), 30)))),
                List.of(),
                "Lederen forteller hver uke hvordan det går. Alle tre møtes i uke 4, 12 og 24 og til slutt.",
                null);
    }
}
