package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.nystart.common.figure.Figure;
import no.nystart.common.figure.Figures;

/** How the matching fares, of the last 30 days; runs are some a day at most, so all of them are looked through. */
@ApplicationScoped
class RunFigures implements Figures {

    @Override
    public List<Figure> figures(LocalDate today) {
        return List.of(
                new Figure(
                        "nystart_runs",
                        "Runs of the matching that wait, go on or ended in the last 30 days, by phase.",
                        "phase",
                        """
                        SELECT p.phase, count(r.id)
                        FROM unnest(ARRAY['WAITING', 'RUNNING', 'OPTIMAL', 'FEASIBLE', 'STOPPED', 'FAILED']) p (phase)
                        LEFT JOIN matching_run r ON r.phase = p.phase
                                                 AND (r.ended_at IS NULL OR r.ended_at > now() - interval '30 days')
                        GROUP BY p.phase"""),
                new Figure(
                        "nystart_run_gap",
                        "Proven gap to the best possible of runs that ended in the last 30 days, as a share of 1.",
                        "of",
                        "SELECT unnest(ARRAY['median', 'worst']),"
                                + " unnest(ARRAY[percentile_cont(0.5) WITHIN GROUP (ORDER BY gap), max(gap)])"
                                + " FROM matching_run WHERE cohort IS NOT NULL AND ended_at > now() - interval '30 days'"),
                new Figure(
                        "nystart_run_oldest_seconds",
                        "Since when the run that was asked for first waits or goes on, in seconds.",
                        "",
                        "SELECT '', coalesce(extract(epoch FROM now() - min(asked_at)), 0) FROM matching_run"
                                + " WHERE phase IN ('WAITING', 'RUNNING')"));
    }
}
