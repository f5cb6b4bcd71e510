package no.nystart.matching.command;

import java.util.ArrayList;
import java.util.List;
import no.nystart.matching.explain.Move;
import no.nystart.matching.explain.Standing;
import no.nystart.matching.model.Solution;
import no.nystart.matching.replay.Verdict;

/** What came of a replay, in English: one line where it is the same, else one for each thing that is not. */
record VerdictLines(Verdict verdict) {

    List<String> lines() {
        return switch (verdict) {
            case Verdict.Same(Solution solution) ->
                List.of("the same: %d placed, total %d, bound %d, %d steps"
                        .formatted(
                                solution.assignments().size(), solution.total(), solution.bound(), solution.steps()));
            case Verdict.Different different -> differences(different);
            case Verdict.Stopped stopped -> List.of("stopped before all steps were taken");
        };
    }

    private static List<String> differences(Verdict.Different different) {
        List<String> lines = new ArrayList<>();
        Solution recorded = different.recorded();
        Solution replayed = different.replayed();
        figure(lines, "total", recorded.total(), replayed.total());
        figure(lines, "bound", recorded.bound(), replayed.bound());
        figure(lines, "steps", recorded.steps(), replayed.steps());
        for (Move move : different.difference().moves()) {
            lines.add("%s: recorded %s, now %s".formatted(move.youngPerson(), words(move.from()), words(move.to())));
        }
        if (lines.isEmpty()) {
            lines.add("different in what stands beside total, bound, steps and assignments");
        }
        return lines;
    }

    private static void figure(List<String> lines, String name, long recorded, long replayed) {
        if (recorded != replayed) {
            lines.add("%s: recorded %d, now %d".formatted(name, recorded, replayed));
        }
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case Standing.Placed placed ->
                "%s with %s, %s to %s, dissatisfaction %d"
                        .formatted(
                                placed.offer().place(),
                                placed.offer().leader(),
                                placed.start(),
                                placed.end(),
                                placed.dissatisfaction());
            case Standing.Unplaced unplaced -> "unplaced";
            case Standing.Absent absent -> "absent";
        };
    }
}
