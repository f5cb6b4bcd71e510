package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nystart.common.figure.Figure;
import no.nystart.common.figure.Figures;

/** How long people wait for a match. */
@ApplicationScoped
class MatchFigures implements Figures {

    private static final int DAYS = 90;

    @Override
    public List<Figure> figures(LocalDate today) {
        return List.of(new Figure(
                "nystart_days_to_match",
                "Days from registration until a caseworker accepted a match, of the last 90 days' matches.",
                "of",
                "SELECT unnest(ARRAY['median', 'slowest_tenth']),"
                        + " unnest(percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY m.asked_on - y.registered_on))"
                        + " FROM proposed_match m JOIN young_person y ON y.id = m.young_person WHERE m.asked_on > :since",
                Map.of("since", today.minusDays(DAYS))));
    }
}
