package no.nystart.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.common.TimeOrderedId;
import no.nystart.register.intake.RegisterRefusal;
import org.jspecify.annotations.Nullable;

/** Samples that a manager draws from the looks of the last days, and what the manager found of each. */
@ApplicationScoped
@Transactional
public class LogControls {

    /** How far back a sample is drawn from, today included. */
    static final int DAYS = 30;

    static final int MOST = 50;
    private static final int HISTORY_BOUND = 50;
    private static final int LONGEST_REMARK = 500;

    /** What a manager finds of a look. */
    public enum Verdict {
        IN_ORDER,
        TO_EXPLAIN
    }

    /** Somebody is asked to explain a look. */
    public record Asked(UUID control, UUID account, UUID youngPerson) {}

    /** A sample, with how many of it are found what. */
    public record Control(
            UUID id,
            String office,
            LocalDate begins,
            LocalDate ends,
            String drawnBy,
            LocalDate drawnOn,
            long drawn,
            long inOrder,
            long toExplain) {

        public long open() {
            return drawn - inOrder - toExplain;
        }
    }

    /** What was found of one look; both null while nothing is. */
    public record Finding(
            long line, @Nullable Verdict verdict, @Nullable String remark) {}

    private static final String CONTROLS = """
            SELECT c.id, c.office, c.begins, c.ends, a.display_name, c.drawn_on, count(l.line),
                   count(*) FILTER (WHERE l.verdict = 'IN_ORDER'), count(*) FILTER (WHERE l.verdict = 'TO_EXPLAIN')
            FROM log_control c JOIN account a ON a.id = c.drawn_by LEFT JOIN log_control_line l ON l.control = c.id
            """;

    private final EntityManager entities;
    private final Stamps stamps;
    private final FieldClock clock;
    private final Event<Asked> asked;

    @Inject
    LogControls(EntityManager entities, Stamps stamps, FieldClock clock, Event<Asked> asked) {
        this.entities = entities;
        this.stamps = stamps;
        this.clock = clock;
        this.asked = asked;
    }

    /**
     * At random from the last {@value #DAYS} days; nobody controls their own looks, so the manager's are not drawn.
     *
     * @param size 1 to {@value #MOST}; fewer are drawn where there are no more
     * @throws Refused when there is nothing to draw from
     */
    public UUID draw(String office, int size, UUID by) {
        if (size < 1 || size > MOST) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("size", CommonRefusal.OUT_OF_RANGE, 1, MOST)));
        }
        UUID id = TimeOrderedId.next();
        Stamp stamp = stamps.of(by);
        LocalDate ends = clock.wallDate();
        LocalDate begins = ends.minusDays(DAYS - 1);
        entities.createNativeQuery("""
                        INSERT INTO log_control (id, office, begins, ends, drawn_by, drawn_at, drawn_on)
                        VALUES (:id, :office, :begins, :ends, :by, :at, :on)""")
                .setParameter("id", id)
                .setParameter("office", office)
                .setParameter("begins", begins)
                .setParameter("ends", ends)
                .setParameter("by", by)
                .setParameter("at", stamp.at())
                .setParameter("on", stamp.on())
                .executeUpdate();
        Query lines = entities.createNativeQuery(
                        "INSERT INTO log_control_line (control, line, young_person) SELECT :control, a.id, a.subject "
                                + OfficeLooks.OF_OFFICES
                                + " AND a.account IS DISTINCT FROM :by ORDER BY random() LIMIT :size")
                .setParameter("control", id)
                .setParameter("by", by)
                .setParameter("size", size);
        OfficeLooks.within(lines, Set.of(office), begins, ends);
        if (lines.executeUpdate() == 0) {
            throw Refused.because(RegisterRefusal.NOTHING_TO_CONTROL);
        }
        return id;
    }

    /** The last first. */
    public List<Control> of(Set<String> offices) {
        return controls(entities.createNativeQuery(
                        CONTROLS + "WHERE c.office IN (:offices) GROUP BY c.id, a.display_name ORDER BY c.id DESC",
                        Object[].class)
                .setParameter("offices", offices)
                .setMaxResults(HISTORY_BOUND));
    }

    /** @throws Refused when there is none */
    public Control byId(UUID control) {
        return find(control).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    Optional<Control> find(UUID control) {
        return controls(entities.createNativeQuery(
                                CONTROLS + "WHERE c.id = :id GROUP BY c.id, a.display_name", Object[].class)
                        .setParameter("id", control))
                .stream()
                .findFirst();
    }

    /** By the line of the trail. */
    public Map<Long, Finding> findings(UUID control) {
        return rows(entities.createNativeQuery(
                                "SELECT line, verdict, remark FROM log_control_line WHERE control = :control",
                                Object[].class)
                        .setParameter("control", control))
                .stream()
                .map(row -> new Finding(
                        (Long) row[0], row[1] == null ? null : Verdict.valueOf((String) row[1]), (String) row[2]))
                .collect(Collectors.toMap(Finding::line, finding -> finding));
    }

    /**
     * Says what was found of a look, or says it otherwise.
     *
     * @throws Refused when the look is not in the control, or an explanation is asked for without a word of why
     */
    public void judge(UUID control, long line, Verdict verdict, String remark, UUID by) {
        String text = remark.strip();
        if (verdict == Verdict.TO_EXPLAIN && text.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("remark", CommonRefusal.MISSING)));
        }
        if (text.length() > LONGEST_REMARK) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("remark", CommonRefusal.TOO_LONG, LONGEST_REMARK)));
        }
        Stamp stamp = stamps.of(by);
        int judged = entities.createNativeQuery("""
                        UPDATE log_control_line SET verdict = :verdict, remark = :remark,
                               judged_by = :by, judged_at = :at, judged_on = :on
                        WHERE control = :control AND line = :line""")
                .setParameter("verdict", verdict.name())
                .setParameter("remark", text)
                .setParameter("by", by)
                .setParameter("at", stamp.at())
                .setParameter("on", stamp.on())
                .setParameter("control", control)
                .setParameter("line", line)
                .executeUpdate();
        if (judged == 0) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        if (verdict == Verdict.TO_EXPLAIN) {
            ask(control, line);
        }
    }

    /** Whoever came by a link has no account to be asked at. */
    private void ask(UUID control, long line) {
        rows(entities.createNativeQuery(
                                "SELECT account, subject FROM audit_line WHERE id = :line AND account IS NOT NULL",
                                Object[].class)
                        .setParameter("line", line))
                .forEach(row -> asked.fire(new Asked(control, (UUID) row[0], (UUID) row[1])));
    }

    private static List<Control> controls(Query query) {
        return rows(query).stream()
                .map(row -> new Control(
                        (UUID) row[0],
                        (String) row[1],
                        (LocalDate) row[2],
                        (LocalDate) row[3],
                        (String) row[4],
                        (LocalDate) row[5],
                        (Long) row[6],
                        (Long) row[7],
                        (Long) row[8]))
                .toList();
    }

    @SuppressWarnings("unchecked") // of the query's own type
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
