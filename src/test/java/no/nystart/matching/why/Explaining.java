package no.nystart.matching.why;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.nystart.matching.explain.Alternative;
import no.nystart.matching.explain.Alternatives;
import no.nystart.matching.explain.Change;
import no.nystart.matching.explain.Price;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.question.SolvedRuns;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.StopSignal;

/** What tests of explanations ask of a run, past the pages and the API. */
@ApplicationScoped
class Explaining {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    SolvedRuns solved;

    /** Another offer of somebody whom the run places, whose price is not known at once. */
    record Other(UUID youngPerson, PlaceAndLeader offer) {}

    /** The first among these people. */
    Other guessed(MatchingRun run, List<UUID> people) {
        return QuarkusTransaction.requiringNew()
                .call(() -> solved.read(
                        run,
                        each -> people.stream()
                                .flatMap(person -> new Alternatives(each, person.toString())
                                        .estimates().stream()
                                                .filter(Explaining::isGuessed)
                                                .limit(1)
                                                .map(alternative -> new Other(person, alternative.offer())))
                                .findFirst()
                                .orElseThrow()));
    }

    private static boolean isGuessed(Alternative alternative) {
        return alternative.price() instanceof Price.Estimate estimate
                && Math.max(0, estimate.atLeast()) < estimate.atMost();
    }

    /** By how much the best total rises when the offer is forced and everything is solved from scratch. */
    long priceFromScratch(MatchingRun run, Other other) {
        Problem problem = QuarkusTransaction.requiringNew().call(() -> solved.read(run, each -> each.problem()));
        Problem forced = new Change.Pin(other.youngPerson().toString(), other.offer()).in(problem);
        return best(forced).total() - best(problem).total();
    }

    private static Solution best(Problem problem) {
        Solution best = MatchingSolver.create()
                .solve(problem, new SolveOptions(Duration.ofSeconds(60), 1, 0), moment -> {}, new StopSignal(), null);
        if (best.status() != Solution.Status.OPTIMAL) {
            throw new IllegalStateException("not proven in a minute");
        }
        return best;
    }

    /** Asks until the question is over. */
    static JsonNode answered(RequestSpecification sender, String address) throws JsonProcessingException {
        while (true) {
            JsonNode question = JSON.readTree(given().spec(sender)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            if (!question.at("/state/kind").textValue().equals("waiting")) {
                return question;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
