package no.nystart.followup.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nystart.common.figure.Figure;
import no.nystart.common.figure.Figures;

/** Red flags that are up, and whether somebody sees to them. */
@ApplicationScoped
class RedFigures implements Figures {

    @Override
    public List<Figure> figures(LocalDate today) {
        return List.of(new Figure(
                "nystart_open_reds",
                "Red flags that are up: nobody has decided yet, somebody sees to it, past the date for what was to be done.",
                "state",
                """
                SELECT state, count(f.id) FROM unnest(ARRAY['undecided', 'in_hand', 'past_date']) state
                LEFT JOIN (SELECT id, CASE WHEN due < :today THEN 'past_date'
                                           WHEN owner IS NULL THEN 'undecided'
                                           ELSE 'in_hand' END AS state
                           FROM raised_flag WHERE down_on IS NULL AND colour = 'RED') f
                USING (state) GROUP BY state""",
                Map.of("today", today)));
    }
}
