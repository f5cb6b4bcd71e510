package no.nystart.matching.explain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.YoungPerson;

/**
 * The changes worth trying for somebody unplaced: those that open an offer which one rule alone excludes, and seats and
 * capacity where an offer went to others.
 */
final class CandidateChanges {

    private final SolvedProblem solved;
    private final Problem problem;
    private final int person;
    private final String id;
    private final YoungPerson youngPerson;

    private final TreeSet<Integer> minutes = new TreeSet<>();
    private final TreeSet<NorwegianLevel> levels = new TreeSet<>();
    private final TreeSet<LocalDate> lastDays = new TreeSet<>();
    private final Set<Change> firstDays = new LinkedHashSet<>();
    private final Set<Change> endings = new LinkedHashSet<>();
    private final Set<Change> accommodations = new LinkedHashSet<>();
    private final Set<Change> capacities = new LinkedHashSet<>();
    private final Set<Change> seats = new LinkedHashSet<>();
    private final Set<Change> certificates = new LinkedHashSet<>();
    private final Set<Change> licences = new LinkedHashSet<>();

    CandidateChanges(SolvedProblem solved, int person) {
        this.solved = solved;
        this.problem = solved.problem();
        this.person = person;
        this.youngPerson = problem.youngPeople().get(person);
        this.id = youngPerson.id();
        excludedByOneRule();
        takenByOthers();
    }

    /** Changes of one kind. */
    sealed interface Candidates {}

    /** Each allows what the ones before allow, at no higher cost. */
    record Ascending(List<Change> changes) implements Candidates {}

    /** None says anything of another. */
    record Apart(List<Change> changes) implements Candidates {}

    List<Candidates> all() {
        return List.of(
                new Ascending(minutes.stream()
                        .<Change>map(each -> new Change.Commute(id, each))
                        .toList()),
                new Ascending(lastDays.stream()
                        .<Change>map(each -> new Change.AvailableTo(id, each))
                        .toList()),
                new Apart(List.copyOf(firstDays)),
                new Apart(List.copyOf(endings)),
                new Apart(List.copyOf(accommodations)),
                new Apart(List.copyOf(capacities)),
                new Apart(List.copyOf(seats)),
                new Apart(List.copyOf(certificates)),
                new Apart(List.copyOf(licences)),
                new Ascending(levels.stream()
                        .<Change>map(each -> new Change.Norwegian(id, each))
                        .toList()));
    }

    private void excludedByOneRule() {
        BrokenRules rules = new BrokenRules(solved.table());
        List<String> placeIds = problem.places().stream().map(Place::id).toList();
        for (int leader = 0; leader < problem.leaders().size(); leader++) {
            for (String placeId : problem.leaders().get(leader).places()) {
                int place = placeIds.indexOf(placeId);
                List<BrokenRule> broken = rules.of(person, place, leader);
                if (broken.size() == 1) {
                    open(
                            broken.getFirst(),
                            problem.places().get(place),
                            problem.leaders().get(leader));
                }
            }
        }
    }

    private void open(BrokenRule broken, Place place, Leader leader) {
        switch (broken) {
            case BrokenRule.CommuteTooLong(int needed, int most) -> minutes.add(needed);
            case BrokenRule.LevelTooLow(NorwegianLevel held, NorwegianLevel required) -> levels.add(required);
            case BrokenRule.LicencesMissing(List<String> codes) ->
                licences.add(new Change.Licences(id, Set.copyOf(codes)));
            case BrokenRule.CertificatesMissing(List<String> codes) ->
                certificates.add(new Change.Certificates(id, Set.copyOf(codes)));
            case BrokenRule.NeedsUnmet(List<String> codes) ->
                accommodations.add(new Change.Accommodations(place.id(), Set.copyOf(codes)));
            case BrokenRule.NoPeriod(LocalDate start, LocalDate lastDay, int months) ->
                openDates(place, leader, start, lastDay, months);
            case BrokenRule.TooYoung(int years, int minAge, LocalDate start) ->
                firstDays.add(new Change.AvailableFrom(id, birthday(minAge)));
            case BrokenRule.NoSeat(int existing, int pinned) ->
                seats.add(new Change.Seats(place.id(), pinned + 1 - existing));
            case BrokenRule.NoCapacity(int need, int capacity, int pinned) ->
                capacities.add(new Change.Capacity(leader.id(), need + pinned - capacity));
            // a block is somebody's decision and a leader's readiness the programme's: neither is bargained with
            case BrokenRule.Blocked blocked -> {}
            case BrokenRule.NoLeader noLeader -> {}
        }
    }

    private LocalDate birthday(int age) {
        LocalDate day = youngPerson.birthDate().plusYears(age);
        boolean isLeapling = day.getDayOfMonth() != youngPerson.birthDate().getDayOfMonth();
        return isLeapling ? day.plusDays(1) : day;
    }

    private void openDates(Place place, Leader leader, LocalDate start, LocalDate lastDay, int months) {
        LocalDate needed = start.plusMonths(months).minusDays(1);
        LocalDate availableTo = youngPerson.availableTo();
        boolean personEnds = availableTo != null && availableTo.isBefore(needed);
        boolean placeEnds = place.to().isBefore(needed);
        boolean leaderEnds = leader.to().isBefore(needed);
        if (personEnds && !placeEnds && !leaderEnds) {
            lastDays.add(needed);
        } else if (placeEnds && !personEnds && !leaderEnds) {
            endings.add(new Change.PlaceTo(place.id(), needed));
        } else if (leaderEnds && !personEnds && !placeEnds) {
            endings.add(new Change.LeaderTo(leader.id(), needed));
        }
        LocalDate latestStart = lastDay.plusDays(1).minusMonths(months);
        LocalDate availableFrom = youngPerson.availableFrom();
        LocalDate others = List.of(problem.placementStart(), place.from(), leader.from()).stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (availableFrom != null && availableFrom.isAfter(latestStart) && !others.isAfter(latestStart)) {
            firstDays.add(new Change.AvailableFrom(id, latestStart));
        }
    }

    private void takenByOthers() {
        OfferTable table = solved.table();
        for (int position = table.first(person); position < table.first(person + 1); position++) {
            if (solved.freeSeats(table.place(position)) < 1) {
                seats.add(new Change.Seats(solved.ids(position).place(), 1));
            }
            int missing = table.loads().need(person) - solved.freeCapacity(table.leader(position));
            if (missing > 0) {
                capacities.add(new Change.Capacity(solved.ids(position).leader(), 1));
                capacities.add(new Change.Capacity(solved.ids(position).leader(), missing));
            }
        }
    }
}
