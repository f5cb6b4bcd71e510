package no.nystart.followup.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nystart.common.figure.Figure;
import no.nystart.common.figure.Figures;

/** Whether check-ins come when they are planned; of placements that are not over. */
@ApplicationScoped
class CheckInFigures implements Figures {

    private static final int DAYS = 28;

    @Override
    public List<Figure> figures(LocalDate today) {
        return List.of(new Figure(
                "nystart_check_ins",
                "Check-ins planned for the last 28 days at placements that are not over: held within three days, held later, missing.",
                "came",
                """
                SELECT came, count(c.slot) FROM unnest(ARRAY['in_time', 'late', 'missing']) came
                LEFT JOIN (SELECT a.slot, CASE WHEN c.told_on <= a.on_day + 3 THEN 'in_time'
                                               WHEN c.told_on IS NOT NULL THEN 'late'
                                               ELSE 'missing' END AS came
                           FROM placement p
                           JOIN appointment a ON a.placement = p.id AND a.on_day BETWEEN :since AND :yesterday
                           LEFT JOIN check_in c ON c.placement = a.placement AND c.slot = a.slot
                           WHERE p.state IN ('AWAITING_START', 'RUNNING', 'PAUSED')
                             AND (c.slot IS NOT NULL OR a.status = 'PLANNED' AND a.slot NOT LIKE 'review-%' AND a.slot NOT LIKE 'end-%')) c
                USING (came) GROUP BY came""",
                Map.of("since", today.minusDays(DAYS), "yesterday", today.minusDays(1))));
    }
}
