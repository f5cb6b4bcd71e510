package no.nystart.improvement.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.common.CountQuery;
import no.nystart.common.FieldClock;
import org.jspecify.annotations.Nullable;

/** What intervision asks of one person: cases to read through or to take back, and sessions soon. */
@ApplicationScoped
public class OwnCases {

    private static final int MOST = 50;
    private static final int DAYS_AHEAD = 7;

    private static final String STANDING = "FROM intervision_case c WHERE c.opened_by = :me AND c.withdrawn_on IS NULL"
            + " AND c.returned_on IS NULL AND ";

    private static final String LINES =
            "select new no.nystart.improvement.intervision.OwnCases$Line(c.placement, c.flag, s.theme, s.onDay,"
                    + " c.reviewed.on, c.agreed.on) from IntervisionCase c join IntervisionSession s on s.id = c.session"
                    + " where c.opened.by = :me and c.withdrawn.on is null and c.returned.on is null order by s.onDay, c.id";

    /** A case of one's own that is not back yet. */
    public record Line(
            UUID placement,
            UUID flag,
            String theme,
            LocalDate on,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate agreedOn) {

        /** Where it is worked on. */
        public String path() {
            return "/flags/" + placement + "/" + flag + "/intervision";
        }
    }

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    OwnCases(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public List<Line> of(UUID account) {
        return entities.createQuery(LINES, Line.class)
                .setParameter("me", account)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Drafts that nobody else sees before they are read through. */
    public CountQuery toReview(UUID account) {
        return new CountQuery("SELECT count(*) " + STANDING + "c.reviewed_on IS NULL", Map.of("me", account));
    }

    /** Actions that wait to be taken back to where the case came from. */
    public CountQuery toTakeBack(UUID account) {
        return new CountQuery("SELECT count(*) " + STANDING + "c.action IS NOT NULL", Map.of("me", account));
    }

    /** Sessions of the next week that one has signed for. */
    public CountQuery sessionsSoon(UUID account) {
        LocalDate today = clock.today();
        return new CountQuery(
                "SELECT count(*) FROM intervision_session s JOIN intervision_pledge p ON p.session = s.id"
                        + " WHERE p.account = :me AND s.ended_on IS NULL AND s.on_day BETWEEN :today AND :soon",
                Map.of("me", account, "today", today, "soon", today.plusDays(DAYS_AHEAD)));
    }
}
