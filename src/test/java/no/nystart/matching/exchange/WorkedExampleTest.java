package no.nystart.matching.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.nystart.matching.model.Company;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Offer;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.YoungPerson;
import no.nystart.matching.solve.Baselines;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.StopSignal;
import org.junit.jupiter.api.Test;

class WorkedExampleTest {

    private final Problem problem = WorkedExample.problem();
    private final JsonNode expected = WorkedExample.expected();
    private final OfferTable table = OfferTable.of(problem);

    @Test
    void everyOfferHasItsMinutesPeriodPartsAndCost() {
        List<String> offers = new ArrayList<>();
        for (int person = 0; person < table.people(); person++) {
            for (int at = table.first(person); at < table.first(person + 1); at++) {
                Offer offer = table.offer(at);
                offers.add(String.join(
                        " ",
                        problem.youngPeople().get(person).id(),
                        offer.place().id(),
                        offer.leader().id(),
                        table.minutes(at) + "",
                        table.period(at).start() + "",
                        table.period(at).end() + "",
                        table.parts(at).interest() + "",
                        table.parts(at).learning() + "",
                        table.parts(at).wish() + "",
                        table.parts(at).commute() + "",
                        table.parts(at).leader() + "",
                        table.dissatisfaction(at) + "",
                        table.cost(at) + ""));
            }
        }
        List<String> calculated = new ArrayList<>();
        for (JsonNode offer : expected.get("offers")) {
            JsonNode parts = offer.get("parts");
            calculated.add(String.join(
                    " ",
                    offer.get("youngPerson").asText(),
                    offer.get("place").asText(),
                    offer.get("leader").asText(),
                    offer.get("minutes").asText(),
                    offer.get("start").asText(),
                    offer.get("end").asText(),
                    parts.get("interest").asText(),
                    parts.get("learning").asText(),
                    parts.get("wish").asText(),
                    parts.get("commute").asText(),
                    parts.get("leader").asText(),
                    offer.get("dissatisfaction").asText(),
                    offer.get("cost").asText()));
        }
        assertThat(offers).containsExactlyElementsOf(calculated);
    }

    @Test
    void everyImpossiblePairBreaksTheRuleThatWasFoundByHand() {
        for (JsonNode pair : expected.get("impossible")) {
            YoungPerson person = problem.youngPeople().stream()
                    .filter(each -> each.id().equals(pair.get("youngPerson").asText()))
                    .findFirst()
                    .orElseThrow();
            Place place = problem.places().stream()
                    .filter(each -> each.id().equals(pair.get("place").asText()))
                    .findFirst()
                    .orElseThrow();
            Leader leader = problem.leaders().stream()
                    .filter(each -> each.id().equals(pair.get("leader").asText()))
                    .findFirst()
                    .orElseThrow();
            assertThat(table.broken(person, place, leader))
                    .as("%s", pair)
                    .extracting(rule -> rule.code())
                    .contains(pair.get("ruleBroken").asText());
        }
    }

    @Test
    void prioritiesCountNeedAndWaiting() {
        for (int person = 0; person < table.people(); person++) {
            assertThat(table.loads().priority(person))
                    .isEqualTo(expected.get("priorities")
                            .get(problem.youngPeople().get(person).id())
                            .asInt());
        }
    }

    @Test
    void theBestAndSecondBestOfAllAssignmentsAreThoseFoundByHand() {
        TreeMap<Long, Scoring> totals = new TreeMap<>();
        enumerate(new int[table.people()], 0, totals);
        JsonNode optimum = expected.get("optimum");
        Scoring best = totals.firstEntry().getValue();
        assertThat(best.matches()).isEqualTo(optimum.get("matches").asLong());
        assertThat(best.leaders()).isEqualTo(optimum.get("leaders").asLong());
        assertThat(best.companies()).isEqualTo(optimum.get("companies").asLong());
        assertThat(best.unplaced()).isEqualTo(optimum.get("unplacedPenalty").asLong());
        assertThat(best.total()).isEqualTo(optimum.get("total").asLong());
        assertThat(totals.higherKey(best.total()))
                .isEqualTo(expected.get("secondBestTotal").asLong());
    }

    private void enumerate(int[] chosen, int person, TreeMap<Long, Scoring> totals) {
        if (person == chosen.length) {
            Scoring scoring = Scoring.of(table, chosen);
            if (scoring.hard() == 0) {
                totals.put(scoring.total(), scoring);
            }
            return;
        }
        chosen[person] = OfferTable.NONE;
        enumerate(chosen, person + 1, totals);
        for (int at = table.first(person); at < table.first(person + 1); at++) {
            chosen[person] = at;
            enumerate(chosen, person + 1, totals);
        }
    }

    @Test
    void theSolverProvesTheOptimumWithAndWithoutNatives() {
        for (MatchingSolver solver : List.of(MatchingSolver.create(), MatchingSolver.withoutNatives())) {
            Solution solution = solver.solve(
                    problem, new SolveOptions(Duration.ofSeconds(20), 7, 0), moment -> {}, new StopSignal(), null);
            assertThat(solution.total()).isEqualTo(3391);
            assertThat(solution.bound()).isEqualTo(3391);
            assertThat(solution.status()).isEqualTo(Solution.Status.OPTIMAL);
            assertThat(solution.hard()).isZero();
        }
    }

    @Test
    void firstComeFirstServedLeavesTheLatestUnplaced() {
        Solution solution = Baselines.firstComeFirstServed(problem);
        JsonNode calculated = expected.get("firstComeFirstServed");
        assertThat(solution.total()).isEqualTo(calculated.get("total").asLong());
        assertThat(solution.assignments()).hasSize(3).allSatisfy(assignment -> {
            JsonNode pair = calculated.get("assignments").get(assignment.youngPerson());
            assertThat(assignment.place()).isEqualTo(pair.get(0).asText());
            assertThat(assignment.leader()).isEqualTo(pair.get(1).asText());
        });
        assertThat(solution.unplaced()).containsExactly(new Solution.Unplaced("y1", 60_000, Solution.Reason.OUTBID));
        assertThat(solution.companies())
                .extracting(Solution.CompanyShare::company)
                .containsExactlyElementsOf(
                        problem.companies().stream().map(Company::id).toList());
    }
}
