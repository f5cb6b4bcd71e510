package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CountQuery;
import no.nystart.placement.agreement.Party;
import org.jspecify.annotations.Nullable;

/** Lists of agreements at offices, a page at a time, and how many there are; both from the same conditions. */
@ApplicationScoped
public class AgreementList {

    static final int PAGE = 50;

    /** @param next where the next page begins, or null at the end */
    public record Page(List<AgreementLine> lines, @Nullable UUID next) {}

    /** Who has yet to sign a version, as words between commas. */
    static final String MISSING = "(SELECT string_agg(p.party, ',') FROM unnest(w.asked) p (party) WHERE NOT EXISTS"
            + " (SELECT FROM agreement_signature s WHERE s.version = w.id AND s.party = p.party))";

    private static final String COLUMNS = "SELECT m.id, y.first_name, y.last_name, y.office, c.name, pl.occupation,"
            + " (SELECT l.name FROM mentoring_leader l WHERE l.id = coalesce(w.leader, m.leader)), m.starts, w.number,"
            + " w.asked_on, CASE WHEN w.state = 'SIGNING' THEN " + MISSING
            + " END, EXISTS (SELECT FROM agreement a WHERE a.id = m.id)";
    private static final String ROWS = " FROM proposed_match m JOIN young_person y ON y.id = m.young_person"
            + " JOIN place pl ON pl.id = m.place JOIN company c ON c.id = pl.company"
            + " LEFT JOIN agreement_version w ON w.agreement = m.id AND w.state IN ('DRAFT', 'SIGNING')"
            + " WHERE m.office IN (:offices) AND m.state IN ('AGREED', 'PLACED') AND ";
    private static final String MINE = "(" + MISSING + " = 'NAV' OR " + MISSING + " LIKE '%GUARDIAN%')";

    private final EntityManager entities;

    @Inject
    AgreementList(EntityManager entities) {
        this.entities = entities;
    }

    /** How many stand so at these offices, of those that the visitor may know of. */
    public CountQuery count(AgreementStanding standing, Set<String> offices) {
        return new CountQuery("SELECT count(*)" + ROWS + condition(standing), Map.of("offices", offices));
    }

    /** The newest first. */
    @Transactional
    public Page page(AgreementStanding standing, Set<String> offices, @Nullable UUID after) {
        if (offices.isEmpty()) {
            return new Page(List.of(), null);
        }
        String sql = COLUMNS + ROWS + condition(standing) + (after == null ? "" : " AND m.id < :after")
                + " ORDER BY m.id DESC";
        Query query = query(sql, offices);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<AgreementLine> found = query.setMaxResults(PAGE + 1).getResultList().stream()
                .map(row -> line((Object[]) row))
                .toList();
        return found.size() <= PAGE
                ? new Page(found, null)
                : new Page(found.subList(0, PAGE), found.get(PAGE - 1).agreement());
    }

    private static String condition(AgreementStanding standing) {
        return switch (standing) {
            case TO_WRITE -> "(w.state = 'DRAFT' OR w.id IS NULL AND m.state = 'AGREED')";
            case MINE_TO_SIGN -> "w.state = 'SIGNING' AND " + MINE;
            case AWAITED -> "w.state = 'SIGNING' AND NOT " + MINE;
            case IN_FORCE ->
                "w.id IS NULL AND m.state = 'PLACED' AND EXISTS (SELECT FROM placement p WHERE p.id = m.id"
                        + " AND p.state IN ('AWAITING_START', 'RUNNING', 'PAUSED'))";
        };
    }

    private Query query(String sql, Set<String> offices) {
        return entities.createNativeQuery(sql, Object.class).setParameter("offices", offices);
    }

    private static AgreementLine line(@Nullable Object[] row) {
        return new AgreementLine(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                date(row[7]),
                (Integer) row[8],
                row[9] == null ? null : date(row[9]),
                parties((String) row[10]),
                Boolean.TRUE.equals(row[11]));
    }

    static List<Party> parties(@Nullable String between) {
        return between == null
                ? List.of()
                : Arrays.stream(between.split(",")).map(Party::valueOf).sorted().toList();
    }

    static LocalDate date(@Nullable Object value) {
        return switch (value) {
            case java.sql.Date date -> date.toLocalDate();
            case LocalDate date -> date;
            case null, default -> throw new IllegalStateException("no date: " + value);
        };
    }
}
