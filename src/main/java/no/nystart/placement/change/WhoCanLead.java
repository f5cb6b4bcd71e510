package no.nystart.placement.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Fault;
import no.nystart.placement.course.Placement;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.register.companies.LeaderDetails;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;

/** Who at the company can take over a young person, for good or while the leader is away. */
@ApplicationScoped
public class WhoCanLead {

    private final Leaders leaders;

    @Inject
    WhoCanLead(Leaders leaders) {
        this.leaders = leaders;
    }

    /** Those who lead at the place and are ready, the leader apart; whether they are free is asked when one is chosen. */
    public List<MentoringLeader> insteadOf(Placement placement) {
        return others(placement).stream()
                .filter(leader -> leader.details().ready() && leader.places().contains(placement.place()))
                .toList();
    }

    /** Whoever leads somewhere at the company: a deputy looks after somebody, and takes up no capacity. */
    public List<MentoringLeader> standingInFor(Placement placement) {
        return others(placement);
    }

    private List<MentoringLeader> others(Placement placement) {
        return leaders.ofCompany(placement.company()).stream()
                .filter(leader -> !leader.id().equals(placement.leader()))
                .toList();
    }

    /** What is wrong with whom an event names; nothing where it names nobody. */
    Optional<Fault> fault(Placement placement, PlacementEvent event) {
        return switch (event) {
            case PlacementEvent.LeaderReplaced replaced ->
                Fault.where(
                        !leads(
                                insteadOf(placement),
                                replaced.leader(),
                                replaced.on(),
                                placement.period().ends().minusDays(1)),
                        "leader",
                        ChangeRefusal.LEADER_NOT_THERE);
            case PlacementEvent.LeaderDeputised deputised ->
                Fault.where(
                        !leads(
                                standingInFor(placement),
                                deputised.deputy(),
                                deputised.on(),
                                deputised.until().minusDays(1)),
                        "deputy",
                        ChangeRefusal.DEPUTY_NOT_THERE);
            case PlacementEvent.Started started -> Optional.empty();
            case PlacementEvent.Paused paused -> Optional.empty();
            case PlacementEvent.Resumed resumed -> Optional.empty();
            case PlacementEvent.NewEnd end -> Optional.empty();
            case PlacementEvent.CompanyClosed closed -> Optional.empty();
            case PlacementEvent.InjuryReported injury -> Optional.empty();
            case PlacementEvent.EarlyEnding ending -> Optional.empty();
            case PlacementEvent.Completed completed -> Optional.empty();
        };
    }

    private static boolean leads(List<MentoringLeader> among, UUID leader, LocalDate first, LocalDate last) {
        return among.stream()
                .filter(each -> each.id().equals(leader))
                .map(MentoringLeader::details)
                .anyMatch(details -> covers(details, first, last));
    }

    private static boolean covers(LeaderDetails details, LocalDate first, LocalDate last) {
        return !details.from().isAfter(first) && !details.to().isBefore(last);
    }
}
