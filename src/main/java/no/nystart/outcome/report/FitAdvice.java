package no.nystart.outcome.report;

import java.util.List;

/**
 * What the findings say to whoever weighs the next cohort's matches.
 *
 * @param clear findings of which there are people enough to say something
 * @param whole of the whole match, which says how many people there are
 */
public record FitAdvice(List<FitFinding> clear, FitFinding whole) {

    public FitAdvice {
        clear = List.copyOf(clear);
    }

    /** @param found of every part, the whole first */
    static FitAdvice of(List<FitFinding> found) {
        return new FitAdvice(
                found.stream()
                        .filter(finding -> finding.verdict() != FitFinding.Verdict.TOO_FEW)
                        .toList(),
                found.getFirst());
    }

    /** Whether there are people enough, and if not, how many it takes. */
    String enough(ReportMessages words) {
        int least = 2 * FitFinding.FEWEST;
        if (whole.known() >= least) {
            return words.fitEnough(whole.known());
        }
        return whole.told() ? words.fitTooFew(whole.known(), least) : words.fitTooFewUntold(least);
    }
}
