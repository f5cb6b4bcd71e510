package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Accounts;
import no.nystart.access.vault.Vault;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.register.companies.Leaders;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;

/** One placement of the past after the other, each in the transaction at hand. */
@ApplicationScoped
class PastPlacements {

    private final YoungPeople youngPeople;
    private final Leaders leaders;
    private final Accounts accounts;
    private final Vault vault;
    private final Placements placements;
    private final PastMatching matching;
    private final PastAgreement agreement;
    private final PastCourse course;

    @Inject
    PastPlacements(
            YoungPeople youngPeople,
            Leaders leaders,
            Accounts accounts,
            Vault vault,
            Placements placements,
            PastMatching matching,
            PastAgreement agreement,
            PastCourse course) {
        this.youngPeople = youngPeople;
        this.leaders = leaders;
        this.accounts = accounts;
        this.vault = vault;
        this.placements = placements;
        this.matching = matching;
        this.agreement = agreement;
        this.course = course;
    }

    /** Played before, it stays as it is. */
    void play(PastCohort past, UUID run, UUID youngPerson, int number, LocalDate today) {
        if (!placements.of(youngPerson).isEmpty()) {
            return;
        }
        YoungPerson person = youngPeople.byId(youngPerson);
        UUID leader = matching.leaderOf(run, youngPerson);
        PastPerson who = new PastPerson(
                person,
                account(String.valueOf(person.contacts(vault).email())),
                leader,
                account(PastRegister.login(leaders.byId(leader))),
                Story.of(past).get(number),
                today);
        ProposedMatch match = matching.agreed(run, person, past.starts(today), who.account(), who.leaderAccount());
        agreement.sign(match, who);
        course.live(match.id(), who, match.stay().starts());
    }

    /** What has become of them, in the order of the people. */
    List<PlayedPlacement> played(PastCohort past, List<UUID> people) {
        List<PlayedPlacement> played = new ArrayList<>();
        for (int number = 0; number < people.size(); number++) {
            Placement placement = placements.of(people.get(number)).getLast();
            played.add(new PlayedPlacement(
                    placement.id(),
                    placement.youngPerson(),
                    placement.place(),
                    placement.leader(),
                    youngPeople.byId(placement.youngPerson()).caseworker(),
                    placement.period().starts(),
                    placement.period().ends(),
                    past == PastCohort.FIRST ? WhatCame.ofFirstCohort(number) : null));
        }
        return played;
    }

    private UUID account(String login) {
        return accounts.named(login).orElseThrow().id();
    }
}
