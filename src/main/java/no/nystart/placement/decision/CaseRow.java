package no.nystart.placement.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@link CaseList}'s queries. */
final class CaseRow {

    private CaseRow() {}

    static CaseLine line(CaseState state, Object[] row) {
        return new CaseLine(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                state == CaseState.BY_HAND ? null : seat(row),
                state == CaseState.BY_HAND || state == CaseState.TO_DECIDE ? null : asked(row));
    }

    private static CaseLine.Seat seat(@Nullable Object[] row) {
        return new CaseLine.Seat(
                (UUID) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                date(row[8]),
                date(row[9]).minusDays(1));
    }

    private static CaseLine.Asked asked(@Nullable Object[] row) {
        return new CaseLine.Asked(
                (UUID) row[10],
                date(row[11]),
                (Boolean) row[13],
                (Boolean) row[14],
                Boolean.TRUE.equals(row[15]),
                row[12] == null ? null : date(row[12]));
    }

    private static LocalDate date(@Nullable Object value) {
        return switch (value) {
            case java.sql.Date date -> date.toLocalDate();
            case LocalDate date -> date;
            case null, default -> throw new IllegalStateException("no date: " + value);
        };
    }
}
