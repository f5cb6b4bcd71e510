package no.nystart.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Benefit;
import no.nystart.placement.agreement.NavChecks;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.Placements;
import no.nystart.placement.decision.Answers;
import no.nystart.placement.decision.Chosen;
import no.nystart.placement.decision.Decisions;
import no.nystart.placement.decision.Reply;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.SignatureGiven;
import no.nystart.placement.signing.Signatures;
import no.nystart.register.WaitingAgain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody who moves away from a place, in the next run of the demo's cohort. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MovedAgainTest {

    /** Three months and eleven days of the first place. */
    private static final int MONTHS_SPENT = 3;

    private static final int DAYS_SPENT = 11;

    @Inject
    EndedRuns ended;

    @Inject
    MatchingRuns runs;

    @Inject
    Proposals proposals;

    @Inject
    Decisions decisions;

    @Inject
    Answers answers;

    @Inject
    Agreements agreements;

    @Inject
    Signatures signatures;

    @Inject
    Placements placements;

    @Inject
    WaitingAgain waitingAgain;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomeProposals made;

    private UUID caseworker;

    @AfterEach
    void asBefore() {
        made.forget();
    }

    @Test
    void theNextRunProposesOnlyWhatFitsTheMonthsThatAreLeft() {
        MatchingRun run = ended.ofDemo();
        runs.release(run.id(), ended.coordinator());
        UUID person = ended.somebody(run, true);
        caseworker = accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))
                .id();
        Proposal.Match first = proposed(run, person);
        UUID placement = placed(run, person, first);
        LocalDate moved = first.from().plusMonths(MONTHS_SPENT).plusDays(DAYS_SPENT);

        record(placement, new PlacementEvent.Started(first.from()));
        record(placement, new PlacementEvent.Moved(moved));
        MatchingRun next = ended.ofDemo();

        Proposal.Match second = proposed(next, person);
        WaitingAgain.Remainder left = QuarkusTransaction.requiringNew()
                .call(() -> waitingAgain.alone(person))
                .get(person);
        assertThat(left.from()).isEqualTo(moved);
        assertThat(left.maxMonths()).isEqualTo(4);
        assertThat(second.from()).isAfterOrEqualTo(moved);
        assertThat(second.until())
                .isAfterOrEqualTo(second.from().plusMonths(left.minMonths()))
                .isBeforeOrEqualTo(second.from().plusMonths(left.maxMonths()));
        assertThat(second.until()).isBeforeOrEqualTo(first.from().plusMonths(8));
    }

    /** Accepted, agreed on and signed by all, for six months. */
    private UUID placed(MatchingRun run, UUID person, Proposal.Match proposed) {
        UUID match = decisions
                .make(
                        person,
                        new Chosen(run.id(), null, "Passer godt"),
                        decisions.revision(person).etag().toString(),
                        caseworker)
                .id();
        for (no.nystart.placement.decision.Party party : no.nystart.placement.decision.Party.values()) {
            answers.give(match, Reply.accepting(party), caseworker);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            agreements.open(match, terms(proposed), caseworker);
            AgreementVersion asked = signatures.ask(match, caseworker);
            signatures.check(match, new NavChecks(true, proposed.from().minusDays(9), Benefit.NONE, true, null));
            for (Party party : List.of(Party.YOUNG_PERSON, Party.COMPANY, Party.NAV)) {
                signatures.sign(
                        match,
                        new SignatureGiven(party, asked.hash().orElseThrow(), "PASSWORD", "Rask Elg", null),
                        caseworker);
            }
        });
        return match;
    }

    private static AgreementTerms terms(Proposal.Match proposed) {
        AgreementTerms some = SomePlacements.terms(proposed.leader());
        return new AgreementTerms(
                new Span(proposed.from(), proposed.from().plusMonths(6)),
                some.leader(),
                some.deputy(),
                some.goals(),
                some.tasks(),
                some.hours(),
                some.accommodations(),
                some.followUp(),
                some.safeguards());
    }

    private void record(UUID placement, PlacementEvent event) {
        QuarkusTransaction.requiringNew()
                .run(() -> placements.record(
                        placement, "v" + placements.byId(placement).version(), event, "Passet ikke", caseworker));
    }

    private Proposal.Match proposed(MatchingRun run, UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> proposals
                        .findById(new Proposal.Key(run.id(), person))
                        .match()
                        .orElseThrow());
    }
}
