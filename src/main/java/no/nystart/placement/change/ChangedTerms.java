package no.nystart.placement.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Deputy;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.PlacementEvent;
import org.jspecify.annotations.Nullable;

/** What an event makes an agreement say otherwise: another end, another leader, a deputy. */
final class ChangedTerms {

    private ChangedTerms() {}

    /** Empty where the agreement says nothing about what happened. */
    static Optional<UnaryOperator<AgreementTerms>> by(PlacementEvent event) {
        return switch (event) {
            case PlacementEvent.NewEnd end -> Optional.of(terms -> ending(terms, end.ends()));
            case PlacementEvent.LeaderReplaced replaced -> Optional.of(terms -> led(terms, replaced.leader()));
            case PlacementEvent.LeaderDeputised deputised ->
                Optional.of(terms -> with(
                        terms,
                        terms.period(),
                        terms.leader(),
                        new Deputy(deputised.deputy(), new Span(deputised.on(), deputised.until()))));
            case PlacementEvent.Started started -> Optional.empty();
            case PlacementEvent.Paused paused -> Optional.empty();
            case PlacementEvent.Resumed resumed -> Optional.empty();
            case PlacementEvent.CompanyClosed closed -> Optional.empty();
            case PlacementEvent.InjuryReported injury -> Optional.empty();
            case PlacementEvent.EarlyEnding ending -> Optional.empty();
            case PlacementEvent.Completed completed -> Optional.empty();
        };
    }

    /** A deputy stands in on days of the placement only. */
    private static AgreementTerms ending(AgreementTerms terms, LocalDate ends) {
        Span period = new Span(terms.period().starts(), ends);
        Deputy deputy = terms.deputy();
        Deputy left = deputy == null || deputy.days().within(period).days() == 0
                ? null
                : new Deputy(deputy.leader(), deputy.days().within(period));
        return with(terms, period, terms.leader(), left);
    }

    /** Whoever becomes the leader stands in for nobody any more. */
    private static AgreementTerms led(AgreementTerms terms, UUID leader) {
        Deputy deputy = terms.deputy();
        return with(
                terms, terms.period(), leader, deputy == null || deputy.leader().equals(leader) ? null : deputy);
    }

    private static AgreementTerms with(AgreementTerms terms, Span period, UUID leader, @Nullable Deputy deputy) {
        return new AgreementTerms(
                period,
                leader,
                deputy,
                terms.goals(),
                terms.tasks(),
                terms.hours(),
                terms.accommodations(),
                terms.followUp(),
                terms.safeguards());
    }
}
