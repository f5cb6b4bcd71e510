package no.nystart.matching.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.nystart.matching.model.Company;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.Offer;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Parts;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.YoungPerson;

/** Reads the facts of a match off the problem; the parts themselves are the table's. */
final class FactsOfMatch {

    private final SolvedProblem solved;
    private final OfferTable table;
    private final int personIndex;
    private final int position;
    private final YoungPerson person;
    private final Place place;
    private final Leader leader;
    private final Parts parts;

    FactsOfMatch(SolvedProblem solved, int personIndex, int position) {
        this.solved = solved;
        this.table = solved.table();
        this.personIndex = personIndex;
        this.position = position;
        this.person = table.problem().youngPeople().get(personIndex);
        Offer offer = table.offer(position);
        this.place = offer.place();
        this.leader = offer.leader();
        this.parts = table.parts(position);
    }

    List<MatchFact> all() {
        return List.of(
                interest(),
                learning(),
                dates(),
                accommodations(),
                wish(),
                commute(),
                leaderFit(),
                margin(),
                stability());
    }

    private CompanyFact.Interest interest() {
        Optional<CompanyFact.InterestMatch> best = Optional.empty();
        // the part is 100 - (similarity - 10 * rank): the interest that decides is the one that reproduces it
        int least = 101;
        for (int rank = 0; rank < person.interests().size(); rank++) {
            String interest = person.interests().get(rank);
            int digits = Parts.digitsShared(interest, place.occupation());
            int alone = Parts.interest(List.of(interest), place.occupation()) + 10 * rank;
            if (digits > 0 && alone < Math.min(least, 100)) {
                least = alone;
                best = Optional.of(new CompanyFact.InterestMatch(interest, rank + 1, digits));
            }
        }
        return new CompanyFact.Interest(
                parts.interest(), place.occupation(), best, !person.interests().isEmpty());
    }

    private CompanyFact.Learning learning() {
        List<String> goals = person.learningGoals().stream().sorted().toList();
        return new CompanyFact.Learning(
                parts.learning(),
                goals.stream().filter(place.teaches()::contains).toList(),
                goals.stream().filter(goal -> !place.teaches().contains(goal)).toList());
    }

    private CompanyFact.Dates dates() {
        return new CompanyFact.Dates(
                table.period(position).start(), table.period(position).end());
    }

    private CompanyFact.AgreedAccommodations accommodations() {
        return new CompanyFact.AgreedAccommodations(person.needs().stream()
                .filter(place.offers()::contains)
                .sorted()
                .toList());
    }

    private YoungPersonFact.Wish wish() {
        int rank = person.companyWishes().indexOf(place.company());
        return new YoungPersonFact.Wish(
                parts.wish(),
                rank < 0 ? OptionalInt.empty() : OptionalInt.of(rank + 1),
                person.companyWishes().size());
    }

    private YoungPersonFact.Commute commute() {
        return new YoungPersonFact.Commute(parts.commute(), table.minutes(position), person.maxCommuteMinutes());
    }

    private YoungPersonFact.LeaderFit leaderFit() {
        Set<String> shared = person.languages().stream()
                .filter(leader.languages()::contains)
                .collect(Collectors.toUnmodifiableSet());
        YoungPersonFact.Accreditation accreditation;
        if (!person.aimsAtCertificate()) {
            accreditation = YoungPersonFact.Accreditation.NOT_SOUGHT;
        } else {
            accreditation = leader.accredited()
                    ? YoungPersonFact.Accreditation.ACCREDITED
                    : YoungPersonFact.Accreditation.NOT_ACCREDITED;
        }
        return new YoungPersonFact.LeaderFit(parts.leader(), person.norwegianLevel(), shared, accreditation);
    }

    private MatchFact.Margin margin() {
        Loads loads = table.loads();
        int leaderIndex = table.leader(position);
        int load = solved.load(leaderIndex);
        int without = load - loads.need(personIndex);
        int companyIndex = table.company(position);
        int placed = solved.placed(companyIndex);
        Company company = table.problem().companies().get(companyIndex);
        return new MatchFact.Margin(
                new MatchFact.LeaderMargin(
                        load,
                        without,
                        loads.capacity(leaderIndex),
                        loads.leaderCost(leaderIndex, load),
                        loads.leaderCost(leaderIndex, without)),
                new MatchFact.CompanyMargin(
                        placed,
                        placed - 1,
                        company.promisedSeats(),
                        loads.companyCost(companyIndex, placed),
                        loads.companyCost(companyIndex, placed - 1)));
    }

    private MatchFact.Stability stability() {
        return new MatchFact.Stability(Optional.ofNullable(person.published()), table.stability(position));
    }
}
