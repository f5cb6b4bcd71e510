package no.nystart.programme.visit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.SomeAccounts;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.SomeProposals.Workplace;

/** Visits as tests play them: a host, and guests of other companies. */
@ApplicationScoped
public class SomeVisits {

    @Inject
    StudyVisits visits;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeAccounts accounts;

    /** A company with somebody who speaks for it. */
    public record Side(Workplace at, Account contact) {

        public UUID company() {
            return at.company();
        }
    }

    public Side aSide() {
        Workplace at = proposals.aWorkplace(2, 6);
        return new Side(at, accounts.with(Grant.ofCompany("utmark", at.company())));
    }

    /** Guests can sign up until the day before. */
    public UUID aVisit(Side host, LocalDate on, int seats) {
        return QuarkusTransaction.requiringNew()
                .call(() -> visits.invite(
                                host.company(),
                                invitation(on, seats),
                                host.contact().id())
                        .id());
    }

    static VisitInvitation invitation(LocalDate on, int seats) {
        return new VisitInvitation(
                "Tavlemøter i verkstedet",
                "Tre tavlemøter",
                on,
                "Porten",
                seats,
                on.minusDays(1),
                new DayProgramme(List.of(new DayProgramme.Point(LocalTime.of(9, 0), "Velkommen"))));
    }

    static WhoComes leaderOf(Side side) {
        return new WhoComes(Set.of(side.at().leader()), Set.of());
    }

    static WhoComes colleagues(String... names) {
        return new WhoComes(Set.of(), Set.of(names));
    }
}
