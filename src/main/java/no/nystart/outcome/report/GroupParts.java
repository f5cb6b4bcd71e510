package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.nystart.outcome.report.ReportTable.Row;
import no.nystart.outcome.report.Reporter.Wording;
import no.nystart.register.codes.CompanySize;
import no.nystart.register.codes.NorwegianLevel;
import org.jspecify.annotations.Nullable;

/** A table and bars for each grouping. */
@ApplicationScoped
class GroupParts {

    private final Labels labels;

    @Inject
    GroupParts(Labels labels) {
        this.labels = labels;
    }

    Report report(ReportKind kind, Tallies.Counted counted, List<Grouping> groupings, Wording wording) {
        return new Report(
                kind,
                groupings.stream()
                        .map(grouping -> part(grouping, counted, wording))
                        .toList(),
                groupings.stream()
                        .flatMap(grouping -> counted.by(grouping).stream())
                        .anyMatch(tally -> !tally.told() || !tally.outcomesTold()));
    }

    private Report.Part part(Grouping grouping, Tallies.Counted counted, Wording wording) {
        List<Tally> groups =
                counted.by(grouping).stream().sorted(order(grouping)).toList();
        String heading = wording.words().groupedBy(grouping);
        Stream<Row> rows = groups.stream()
                .map(tally -> new Row(
                        labels.of(grouping, tally.key()),
                        wording.cells().cells(tally, new Group.Alike(grouping, tally.key()))));
        Row total = new Row(wording.words().total(), wording.cells().cells(counted.total(), new Group.Everybody()));
        return new Report.Part(
                heading,
                grouping == Grouping.SEX ? List.of(wording.words().sexMeans()) : List.of(),
                plot(grouping, groups, wording.words()),
                new ReportTable(
                        name(grouping),
                        heading,
                        wording.words().group(),
                        wording.cells().columns(),
                        Stream.concat(rows, Stream.of(total)).toList()));
    }

    private @Nullable String plot(Grouping grouping, List<Tally> groups, ReportMessages words) {
        List<Tally> told = groups.stream()
                .filter(tally -> tally.outcomesTold() && tally.figures().known() > 0)
                .toList();
        return told.size() < 2 ? null : OutcomeBars.of(told, tally -> labels.of(grouping, tally.key()), words);
    }

    private static Comparator<Tally> order(Grouping grouping) {
        return switch (grouping) {
            case NORWEGIAN_LEVEL ->
                Comparator.comparingInt(
                        tally -> NorwegianLevel.valueOf(tally.key()).ordinal());
            case SIZE ->
                Comparator.comparingInt(
                        tally -> CompanySize.valueOf(tally.key()).ordinal());
            case COHORT, REGION, YEAR, OFFICE, SECTOR, PHASE, AGE, SEX, NEEDS, FOLLOW_UP_NEED ->
                Comparator.comparing(Tally::key);
        };
    }

    private static String name(Grouping grouping) {
        return grouping.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
