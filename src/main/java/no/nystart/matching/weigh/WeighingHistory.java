package no.nystart.matching.weigh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.matching.explain.Circumstances;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.Weights;
import no.nystart.matching.names.AccountNames;
import no.nystart.matching.run.DefaultWeights;

/** Who weighed a cohort when, why, and what was weighed otherwise than before. */
@ApplicationScoped
class WeighingHistory {

    /** A weighing; where it is the first, against the defaults. */
    public record Line(int number, Instant at, String by, String reason, List<Circumstances.Weighed> changes) {}

    private final Weighings weighings;
    private final AccountNames accounts;
    private final DefaultWeights defaults;

    @Inject
    WeighingHistory(Weighings weighings, AccountNames accounts, DefaultWeights defaults) {
        this.weighings = weighings;
        this.accounts = accounts;
        this.defaults = defaults;
    }

    /** The newest first. */
    List<Line> of(UUID cohort) {
        List<Weighing> all = weighings.of(cohort);
        Map<UUID, String> names =
                accounts.of(all.stream().map(Weighing::weighedBy).toList());
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            Weighing weighing = all.get(index);
            Weights before = index + 1 < all.size() ? all.get(index + 1).weights() : defaults.get();
            lines.add(new Line(
                    weighing.number(),
                    weighing.weighedAt(),
                    names.getOrDefault(weighing.weighedBy(), "–"),
                    weighing.reason(),
                    changes(before, weighing.weights())));
        }
        return lines;
    }

    private static List<Circumstances.Weighed> changes(Weights before, Weights after) {
        return Arrays.stream(WeightKey.values())
                .map(key -> new Circumstances.Weighed(key, before.get(key), after.get(key)))
                .filter(weighed -> weighed.before() != weighed.after())
                .toList();
    }
}
