package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.nystart.common.figure.Figure;
import no.nystart.common.figure.Figures;

/** Whether what people are to be told reaches them. */
@ApplicationScoped
class NoticeFigures implements Figures {

    @Override
    public List<Figure> figures(LocalDate today) {
        return List.of(
                new Figure(
                        "nystart_notices_failed",
                        "Notices that nobody took and that nobody has seen to since.",
                        "",
                        "SELECT '', count(*) FROM notice WHERE state = 'FAILED'"),
                new Figure(
                        "nystart_notices_oldest_due_seconds",
                        "How long the notice that is due first has been waiting, in seconds; quiet hours count.",
                        "",
                        "SELECT '', greatest(0, coalesce(extract(epoch FROM now() - min(send_at)), 0)) FROM notice"
                                + " WHERE state = 'WAITING'"));
    }
}
