package no.nystart.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;
import no.nystart.matching.run.RunDocuments;
import no.nystart.placement.decision.Answers;
import no.nystart.placement.decision.Chosen;
import no.nystart.placement.decision.Decisions;
import no.nystart.placement.decision.Objection;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.Reply;
import no.nystart.register.CohortRoster;
import no.nystart.register.CohortRosters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an acceptance takes out of the next run of the demo's cohort, and a no brings back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NextRunTest {

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
    CohortRosters rosters;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomeProposals made;

    @Inject
    RunDocuments documents;

    private UUID cohort;
    private UUID released;
    private UUID person;
    private Proposal.Match proposed;
    private UUID match;
    private int seatsBefore;
    private int capacityBefore;

    @BeforeEach
    void aProposalOfAReleasedRunIsAccepted() {
        MatchingRun run = ended.ofDemo();
        cohort = run.cohort().orElseThrow();
        released = run.id();
        runs.release(released, ended.coordinator());
        person = ended.somebody(run, true);
        proposed = QuarkusTransaction.requiringNew()
                .call(() -> proposals
                        .findById(new Proposal.Key(run.id(), person))
                        .match()
                        .orElseThrow());
        seatsBefore = place(roster()).seats();
        capacityBefore = leader(roster()).capacity();
        match = decisions
                .make(
                        person,
                        new Chosen(run.id(), null, "Passer godt"),
                        decisions.revision(person).etag().toString(),
                        accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))
                                .id())
                .id();
    }

    @AfterEach
    void asBefore() {
        made.forget();
    }

    @Test
    void whoHasASeatIsOutsideItAndTheSeatIsGone() {
        CohortRoster roster = roster();

        assertThat(roster.people()).extracting(CohortRoster.Person::id).doesNotContain(person);
        assertThat(place(roster).seats()).isEqualTo(seatsBefore - 1);
        assertThat(leader(roster).capacity()).isLessThan(capacityBefore);
    }

    @Test
    void afterANoBothAreBack() {
        answers.give(
                match,
                Reply.declining(Party.YOUNG_PERSON, Objection.OfYoungPerson.TOO_FAR),
                accounts.with(Grant.ofYoungPerson(person)).id());

        CohortRoster roster = roster();
        assertThat(roster.people()).extracting(CohortRoster.Person::id).contains(person);
        assertThat(place(roster).seats()).isEqualTo(seatsBefore);
        assertThat(leader(roster).capacity()).isEqualTo(capacityBefore);
    }

    @Test
    void theNextRunStaysNearEveryReleasedProposalButTheOneThatWasSaidNoTo() {
        answers.give(
                match,
                Reply.declining(Party.COMPANY, Objection.OfCompany.NO_ROOM_NOW),
                accounts.with(Grant.of(Role.COMPANY_CONTACT)).id());

        UUID next = ended.ofDemo().id();

        assertThat(published(next)).doesNotContain(person).hasSize(placed(released) - 1);
    }

    @Test
    void theNextRunKeepsTheOthersWhereTheyAre() {
        answers.give(
                match,
                Reply.declining(Party.YOUNG_PERSON, Objection.OfYoungPerson.GOT_A_JOB),
                accounts.with(Grant.ofYoungPerson(person)).id());

        UUID next = ended.ofDemo().id();

        assertThat(offers(next)).containsAllEntriesOf(without(person, offers(released)));
    }

    private Set<UUID> published(UUID run) {
        return documents.problem(run).youngPeople().stream()
                .filter(each -> each.published() != null)
                .map(each -> UUID.fromString(each.id()))
                .collect(Collectors.toSet());
    }

    private int placed(UUID run) {
        return offers(run).size();
    }

    private Map<UUID, String> offers(UUID run) {
        return QuarkusTransaction.requiringNew()
                .call(() -> proposals.of(run).stream()
                        .filter(proposal -> proposal.match().isPresent())
                        .collect(Collectors.toMap(Proposal::youngPerson, proposal -> {
                            Proposal.Match at = proposal.match().orElseThrow();
                            return at.place() + " " + at.leader();
                        })));
    }

    private static Map<UUID, String> without(UUID person, Map<UUID, String> offers) {
        Map<UUID, String> others = new HashMap<>(offers);
        others.remove(person);
        return others;
    }

    private CohortRoster roster() {
        return rosters.of(cohort);
    }

    private CohortRoster.Place place(CohortRoster roster) {
        return roster.places().stream()
                .filter(place -> place.id().equals(proposed.place()))
                .findFirst()
                .orElseThrow();
    }

    private CohortRoster.Leader leader(CohortRoster roster) {
        return roster.leaders().stream()
                .filter(leader -> leader.id().equals(proposed.leader()))
                .findFirst()
                .orElseThrow();
    }
}
