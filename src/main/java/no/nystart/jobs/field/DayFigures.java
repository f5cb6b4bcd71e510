package no.nystart.jobs.field;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nystart.common.figure.Figure;
import no.nystart.common.figure.Figures;

/** Whether each day's work has been done. */
@ApplicationScoped
class DayFigures implements Figures {

    private final List<String> jobs;

    @Inject
    DayFigures(@All List<FieldJob> contributed) {
        this.jobs = contributed.stream().map(FieldJob::name).toList();
    }

    @Override
    public List<Figure> figures(LocalDate today) {
        return List.of(new Figure(
                "nystart_field_days_behind",
                "Days of the field whose work is not done: reminders, deadlines, flags.",
                "",
                "SELECT '', CAST(:today AS date) - min(done_until) FROM field_job WHERE name IN (:jobs)",
                Map.of("today", today, "jobs", jobs)));
    }
}
