package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.placement.course.Placement;
import org.jspecify.annotations.Nullable;

/** The rows behind a number, of a visitor's own offices, a page at a time. */
@ApplicationScoped
class ReportedPlacements {

    static final int PAGE = 50;

    private static final String ROWS = """
            SELECT r.placement, y.first_name, y.last_name, c.name, r.starts, r.ends, r.state, r.%s
            FROM (SELECT * FROM report_row WHERE %s AND office IN (:offices) AND %s %s AND %s
                  ORDER BY starts DESC, placement DESC LIMIT %d) r
            JOIN young_person y ON y.id = r.young_person JOIN company c ON c.id = r.company
            ORDER BY r.starts DESC, r.placement DESC""";

    /** One placement. */
    record Line(
            UUID placement,
            String firstName,
            String lastName,
            String company,
            LocalDate starts,
            LocalDate lastDay,
            Placement.State state,
            @Nullable OutcomeStatus status) {

        /** Where the next page begins when this is the last of one. */
        Cursor cursor() {
            return new Cursor(starts, placement);
        }
    }

    /** The last row of a page. */
    record Cursor(LocalDate starts, UUID placement) {

        /** Empty where {@code typed} is none. */
        static Optional<Cursor> of(String typed) {
            int between = typed.indexOf('_');
            try {
                return between < 0
                        ? Optional.empty()
                        : Optional.of(new Cursor(
                                LocalDate.parse(typed.substring(0, between)),
                                UUID.fromString(typed.substring(between + 1))));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return starts + "_" + placement;
        }
    }

    /** @param next where the next page begins, or null at the end */
    record Page(List<Line> lines, @Nullable Cursor next) {}

    private final EntityManager entities;

    @Inject
    ReportedPlacements(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    Page page(RowsAsked.Number number, Set<String> offices, @Nullable Cursor after) {
        Selection selection = number.selection();
        if (offices.isEmpty()) {
            return new Page(List.of(), null);
        }
        Query query = entities.createNativeQuery(
                ROWS.formatted(
                        selection.status(),
                        selection.condition(),
                        number.standing().condition(selection.status()),
                        after == null ? "" : "AND (starts, placement) < (:day, :id)",
                        number.group().condition(),
                        PAGE + 1),
                Object[].class);
        selection.values().forEach(query::setParameter);
        query.setParameter("offices", offices);
        number.group().values().forEach(query::setParameter);
        if (after != null) {
            query.setParameter("day", after.starts());
            query.setParameter("id", after.placement());
        }
        List<Line> lines =
                query.getResultList().stream().map(row -> line((Object[]) row)).toList();
        List<Line> page = lines.subList(0, Math.min(PAGE, lines.size()));
        return new Page(page, lines.size() > PAGE ? page.getLast().cursor() : null);
    }

    private static Line line(Object[] row) {
        return new Line(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                day(row[4]),
                day(row[5]).minusDays(1),
                Placement.State.valueOf((String) row[6]),
                row[7] == null ? null : OutcomeStatus.valueOf((String) row[7]));
    }

    private static LocalDate day(Object date) {
        return date instanceof java.sql.Date sql ? sql.toLocalDate() : (LocalDate) date;
    }
}
