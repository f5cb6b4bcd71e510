package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.outcome.report.ReportTable.Cell;
import no.nystart.outcome.report.ReportTable.Row;
import no.nystart.programme.Training;
import no.nystart.programme.Trainings;
import org.jspecify.annotations.Nullable;

/** Cohort against cohort: what came of the young people, and beside it how far the leaders have come. */
@ApplicationScoped
class ByCohort implements Reporter {

    private static final Training NOT_TRAINED = new Training(0, 0, 0, 0, 0, 0, 0);

    private final Tallies tallies;
    private final LeaderFigures leaders;
    private final Trainings trainings;
    private final Labels labels;

    @Inject
    ByCohort(Tallies tallies, LeaderFigures leaders, Trainings trainings, Labels labels) {
        this.tallies = tallies;
        this.leaders = leaders;
        this.trainings = trainings;
        this.labels = labels;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.COHORTS;
    }

    @Override
    public Report of(Selection selection, Wording wording) {
        return of(tallies.of(selection, List.of(Grouping.COHORT)), wording);
    }

    /** @param counted by cohort */
    Report of(Tallies.Counted counted, Wording wording) {
        Map<UUID, Tally> by = counted.by(Grouping.COHORT).stream()
                .collect(Collectors.toMap(tally -> UUID.fromString(tally.key()), Function.identity()));
        Map<UUID, String> names = labels.cohorts(by.keySet());
        List<Tally> inOrder = names.keySet().stream().map(by::get).toList();
        ReportMessages words = wording.words();
        return new Report(
                kind(),
                List.of(
                        new Report.Part(
                                words.youngPeopleHeading(),
                                List.of(words.cohortsMean()),
                                plot(inOrder, names, words),
                                youngPeople(counted.total(), inOrder, names, wording)),
                        new Report.Part(
                                words.leadersHeading(),
                                List.of(words.leadersMean()),
                                null,
                                ofLeaders(names, by, wording))),
                inOrder.stream().anyMatch(tally -> !tally.told() || !tally.outcomesTold()));
    }

    private static ReportTable youngPeople(Tally total, List<Tally> cohorts, Map<UUID, String> names, Wording wording) {
        Stream<Row> rows = cohorts.stream()
                .map(tally -> new Row(
                        String.valueOf(names.get(UUID.fromString(tally.key()))),
                        wording.cells().cells(tally, new Group.Alike(Grouping.COHORT, tally.key()))));
        Row all = new Row(wording.words().total(), wording.cells().cells(total, new Group.Everybody()));
        return new ReportTable(
                "cohorts",
                wording.words().youngPeopleHeading(),
                wording.words().cohort(),
                wording.cells().columns(),
                Stream.concat(rows, Stream.of(all)).toList());
    }

    private static @Nullable String plot(List<Tally> cohorts, Map<UUID, String> names, ReportMessages words) {
        List<Tally> told = cohorts.stream()
                .filter(tally -> tally.outcomesTold() && tally.figures().known() > 0)
                .toList();
        return told.isEmpty()
                ? null
                : OutcomeBars.of(told, tally -> String.valueOf(names.get(UUID.fromString(tally.key()))), words);
    }

    private ReportTable ofLeaders(Map<UUID, String> names, Map<UUID, Tally> youngPeople, Wording wording) {
        Map<UUID, LeaderFigures.Leaders> known = leaders.of(names.keySet());
        Map<UUID, Training> trained = trainings.of(names.keySet());
        ReportMessages words = wording.words();
        return new ReportTable(
                "leaders",
                words.leadersHeading(),
                words.cohort(),
                List.of(
                        words.leadersIn(),
                        words.leadersReady(),
                        words.leadersAccredited(),
                        words.gatheringsAttended(),
                        words.coachingsHeld(),
                        words.leanTasksFinished(),
                        words.ledEach()),
                names.entrySet().stream()
                        .filter(cohort -> known.containsKey(cohort.getKey()))
                        .map(cohort -> new Row(
                                cohort.getValue(),
                                cells(
                                        cohort.getKey(),
                                        Objects.requireNonNull(known.get(cohort.getKey())),
                                        trained.getOrDefault(cohort.getKey(), NOT_TRAINED),
                                        Objects.requireNonNull(youngPeople.get(cohort.getKey()))
                                                .told(),
                                        wording.cells())))
                        .toList());
    }

    /** @param told whether it may be told how many young people they led */
    private static List<Cell> cells(
            UUID cohort, LeaderFigures.Leaders of, Training trained, boolean told, FigureCells cells) {
        Ways ways = cells.ways();
        @Nullable String training = ways.toLeaders(cohort, LeaderStanding.TRAINED);
        Group theirs = new Group.Alike(Grouping.COHORT, cohort.toString());
        return List.of(
                cells.count(of.leaders(), ways.toLeaders(cohort, LeaderStanding.LED)),
                cells.count(of.ready(), ways.toLeaders(cohort, LeaderStanding.READY)),
                cells.count(of.accredited(), ways.toLeaders(cohort, LeaderStanding.ACCREDITED)),
                cells.share(trained.attended(), trained.gatherings(), training),
                cells.share(trained.coached(), trained.coachings(), training),
                cells.share(trained.finished(), trained.tasks(), training),
                told ? cells.each(of.led(), of.leaders(), ways.toPlacements(theirs, Standing.ALL)) : cells.untold());
    }
}
