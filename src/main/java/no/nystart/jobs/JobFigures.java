package no.nystart.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.nystart.common.figure.Figure;
import no.nystart.common.figure.Figures;

/** Whether the jobs keep up. */
@ApplicationScoped
class JobFigures implements Figures {

    @Override
    public List<Figure> figures(LocalDate today) {
        return List.of(
                new Figure(
                        "nystart_job_lag_seconds",
                        "How long the job that is due first has been waiting in its lane, in seconds.",
                        "lane",
                        ofEachLane(
                                "greatest(0, coalesce(extract(epoch FROM now() - min(execution_time)), 0))",
                                "NOT picked")),
                new Figure(
                        "nystart_jobs_failing",
                        "Jobs whose last try failed, by lane.",
                        "lane",
                        ofEachLane("count(*)", "consecutive_failures > 0")));
    }

    private static String ofEachLane(String number, String condition) {
        return Arrays.stream(Lane.values())
                .map(lane -> "SELECT '" + lane + "', " + number + " FROM " + lane.table() + " WHERE " + condition)
                .collect(Collectors.joining(" UNION ALL "));
    }
}
