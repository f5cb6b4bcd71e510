package no.nystart.outcome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import no.nystart.matching.explain.Fairness;
import no.nystart.matching.explain.Suppression;

/** Sees to it that figures of a few people are not told, nor what they could be reckoned from. */
final class Discretion {

    /** As the fairness of a matching leaves them out. */
    static final int FEWEST = Fairness.FEWEST;

    private Discretion() {}

    /**
     * @param counted figures by group, as filtered
     * @param whole the same groups without the filter: what is left between the two is not told either where it is few
     */
    static List<Tally> told(Map<String, Figures> counted, Map<String, Figures> whole) {
        List<String> keys = List.copyOf(counted.keySet());
        boolean[] hidden = hidden(keys, counted, whole, Figures::all, new boolean[keys.size()]);
        boolean[] outcomesHidden = hidden(keys, counted, whole, Figures::known, hidden);
        List<Tally> told = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            told.add(new Tally(key, counted.getOrDefault(key, Figures.NONE), !hidden[i], !outcomesHidden[i]));
        }
        return told;
    }

    private static boolean[] hidden(
            List<String> keys,
            Map<String, Figures> counted,
            Map<String, Figures> whole,
            ToIntFunction<Figures> size,
            boolean[] already) {
        int[] sizes = new int[keys.size()];
        boolean[] hidden = already.clone();
        for (int i = 0; i < keys.size(); i++) {
            sizes[i] = size.applyAsInt(counted.getOrDefault(keys.get(i), Figures.NONE));
            int leftOut = size.applyAsInt(whole.getOrDefault(keys.get(i), Figures.NONE)) - sizes[i];
            hidden[i] |= leftOut > 0 && leftOut < FEWEST && sizes[i] > 0;
        }
        return keys.size() == 1 ? alone(sizes, hidden) : Suppression.hidden(sizes, hidden);
    }

    /** A single group has no others that it could be reckoned from. */
    private static boolean[] alone(int[] sizes, boolean[] hidden) {
        hidden[0] |= sizes[0] > 0 && sizes[0] < FEWEST;
        return hidden;
    }
}
