package no.nystart.outcome.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** How the people of each group stand, in shares of those of whom it is known. */
final class OutcomeBars {

    private OutcomeBars() {}

    static String of(List<Tally> groups, Function<Tally, String> name, ReportMessages words) {
        return new Bars(
                        groups.stream().map(name).toList(),
                        true,
                        List.of(
                                series(words.jobHere(), groups, Figures::jobHere),
                                series(words.jobElsewhere(), groups, Figures::jobElsewhere),
                                series(words.education(), groups, Figures::education),
                                series(words.otherMeasure(), groups, Figures::otherMeasure),
                                series(words.nothing(), groups, Figures::nothing)))
                .json();
    }

    private static Bars.Series series(String name, List<Tally> groups, ToIntFunction<Figures> count) {
        return new Bars.Series(
                name,
                groups.stream()
                        .map(Tally::figures)
                        .map(of -> Math.round(1000.0 * count.applyAsInt(of) / of.known()) / 10.0)
                        .toList());
    }
}
