package no.nystart.matching.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.matching.explain.Alternative;
import no.nystart.matching.run.EndedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExplanationsTest {

    @Inject
    EndedRuns ended;

    @Inject
    Explanations explanations;

    @Inject
    Proposals proposals;

    private MatchingRun run;
    private UUID placed;
    private Optional<UUID> shielded = Optional.empty();

    @BeforeEach
    void aRunOfTheDemosCohort() {
        run = ended.ofDemo();
        placed = ended.somebody(run, true);
    }

    @AfterEach
    void asBefore() {
        shielded.ifPresent(person -> ended.shield(person, false));
    }

    @Test
    void aMatchIsExplainedAsProposedWithItsThreeBestAlternatives() {
        Explained.Placed shown = (Explained.Placed) show(placed);

        Proposal.Match proposed = QuarkusTransaction.requiringNew()
                .call(() -> proposals
                        .findById(new Proposal.Key(run.id(), placed))
                        .match()
                        .orElseThrow());
        assertThat(shown.match().offer().place()).isEqualTo(proposed.place().toString());
        assertThat(shown.match().cost()).isEqualTo(proposed.cost());
        assertThat(shown.alternatives()).hasSizeBetween(1, 3);
        assertThat(shown.alternatives())
                .extracting(alternative -> alternative.price().rise())
                .isSorted();
    }

    @Test
    void whatWasShownIsKeptForTheDecisionAndShownAgain() {
        assertThat(kept(placed)).isEmpty();

        Explained shown = show(placed);

        assertThat(kept(placed))
                .hasValueSatisfying(json ->
                        assertThat(SealedJson.read(Explained.class, json)).isEqualTo(shown));
        assertThat(show(placed)).isEqualTo(shown);
    }

    @Test
    void whoIsProtectedSinceIsInNoExplanationNorInWhatWasKept() {
        UUID unplaced = ended.somebody(run, false);
        UUID moving = movers((Explained.Placed) show(placed)).getFirst();
        show(unplaced);

        shielded = Optional.of(moving);
        ended.shield(moving, true);

        assertThat(kept(placed).orElseThrow()).doesNotContain(moving.toString());
        assertThat(SealedJson.write(Explained.class, show(placed))).doesNotContain(moving.toString());
        assertThat(SealedJson.write(Explained.class, show(unplaced))).doesNotContain(moving.toString());
    }

    private static List<UUID> movers(Explained.Placed shown) {
        return shown.alternatives().stream()
                .map(Alternative::othersMoving)
                .flatMap(List::stream)
                .map(move -> UUID.fromString(move.youngPerson()))
                .toList();
    }

    private Explained show(UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> explanations.show(run, person));
    }

    private Optional<String> kept(UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> explanations.kept(run, person));
    }
}
