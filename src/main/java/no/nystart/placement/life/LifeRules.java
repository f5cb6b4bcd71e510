package no.nystart.placement.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.common.Fault;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.PlacementEvent.LeaderDeputised;

/** What must be right with an event before it is asked whether the placement's state lets it happen. */
final class LifeRules {

    private final PlacementLife life;
    private final Span period;
    private final Recorded next;
    private final LocalDate on;

    private LifeRules(PlacementLife life, Recorded next) {
        this.life = life;
        this.period = life.period();
        this.next = next;
        this.on = next.event().on();
    }

    static List<Fault> faults(PlacementLife life, Recorded next) {
        return new LifeRules(life, next).rules().flatMap(Optional::stream).toList();
    }

    private Stream<Optional<Fault>> rules() {
        return switch (next.event()) {
            case PlacementEvent.Started started -> Stream.of(notBeforeStart(), notAfterEnd());
            case PlacementEvent.Paused paused -> Stream.of(notBeforeStart(), notAfterEnd(), hasReason());
            case PlacementEvent.Resumed resumed -> Stream.of(notAfterEnd());
            case PlacementEvent.Extended extended ->
                Stream.of(later(extended.ends()), notTooLong(extended.ends()), hasReason());
            case PlacementEvent.Shortened shortened ->
                Stream.of(
                        earlier(shortened.ends()),
                        notTooShort(shortened.ends()),
                        notYetPassed("ends", shortened.ends()),
                        hasReason());
            case PlacementEvent.LeaderReplaced replaced ->
                Stream.of(notAfterEnd(), somebodyElse("leader", replaced.leader()), hasReason());
            case LeaderDeputised deputised ->
                Stream.of(
                        notAfterEnd(),
                        somebodyElse("deputy", deputised.deputy()),
                        notYetPassed("until", deputised.until()));
            case PlacementEvent.CompanyClosed closed -> Stream.of(notAfterEnd());
            case PlacementEvent.InjuryReported injury -> Stream.of(notBeforeStart(), notAfterEnd());
            case PlacementEvent.Moved moved -> Stream.of(notAfterEnd(), hasReason());
            case PlacementEvent.EndedEarly ended ->
                Stream.of(notAfterEnd(), ended.reason() == EndReason.OTHER ? hasReason() : Optional.empty());
            case PlacementEvent.Completed completed -> Stream.of(atTheEnd());
        };
    }

    private Optional<Fault> notBeforeStart() {
        return Fault.where(on.isBefore(period.starts()), "on", LifeRefusal.BEFORE_START, period.starts());
    }

    private Optional<Fault> notAfterEnd() {
        return Fault.where(
                !on.isBefore(period.ends()),
                "on",
                LifeRefusal.AFTER_END,
                period.ends().minusDays(1));
    }

    private Optional<Fault> atTheEnd() {
        return Fault.where(
                on.isBefore(period.ends()),
                "on",
                LifeRefusal.NOT_AT_END_YET,
                period.ends().minusDays(1));
    }

    private Optional<Fault> later(LocalDate ends) {
        return Fault.where(
                !ends.isAfter(period.ends()),
                "ends",
                LifeRefusal.NOT_LATER,
                period.ends().minusDays(1));
    }

    private Optional<Fault> earlier(LocalDate ends) {
        return Fault.where(
                !ends.isBefore(period.ends()),
                "ends",
                LifeRefusal.NOT_EARLIER,
                period.ends().minusDays(1));
    }

    private Optional<Fault> notTooLong(LocalDate ends) {
        LocalDate latest = life.allowance().latestEnd();
        return Fault.where(ends.isAfter(latest), "ends", LifeRefusal.ALLOWANCE_USED_UP, latest.minusDays(1));
    }

    private Optional<Fault> notTooShort(LocalDate ends) {
        LocalDate earliest = life.allowance().earliestEnd();
        return Fault.where(ends.isBefore(earliest), "ends", LifeRefusal.SHORTER_THAN_ALLOWED, earliest.minusDays(1));
    }

    private Optional<Fault> notYetPassed(String field, LocalDate day) {
        return Fault.where(!day.isAfter(on), field, LifeRefusal.ENDS_BEFORE_CHANGE, on);
    }

    private Optional<Fault> somebodyElse(String field, UUID leader) {
        return Fault.where(leader.equals(life.ownLeaderOn(on)), field, LifeRefusal.SAME_LEADER);
    }

    private Optional<Fault> hasReason() {
        return Fault.where(next.why().isEmpty(), "why", LifeRefusal.REASON_NEEDED);
    }
}
