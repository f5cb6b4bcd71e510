package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.common.CountQuery;
import org.jspecify.annotations.Nullable;

/** Lists notices, always so many and along an index: those of offices with names, all without. */
@ApplicationScoped
class NoticeList {

    private static final int PAGE = 50;
    private static final int TASKS = 100;
    private static final Duration COUNTED = Duration.ofDays(7);

    /** @param next where the next page begins, or null at the end */
    record Page(List<NoticeLine> lines, @Nullable UUID next) {}

    /** @param channel what they went by, null in states in which nothing went */
    record Count(Notice.State state, Notice.@Nullable Channel channel, long count) {}

    private static final String LINE = """
            select new no.nystart.notification.NoticeLine(n, p.firstName, p.lastName,
                case when p.protection.shielded = true or p.protection.address <> NONE then true else false end,
                c.name, l.name, a.displayName)
            from Notice n
            left join YoungPerson p on p.id = n.youngPerson
            left join Company c on n.recipient.kind = COMPANY_CONTACT and c.id = n.recipient.id
            left join MentoringLeader l on n.recipient.kind = LEADER and l.id = n.recipient.id
            left join Account a on n.recipient.kind = ACCOUNT and a.id = n.recipient.id
            where n.office in :offices\s""";

    /** Hidden people's are everybody's who is cleared: their own caseworker may not be. */
    private static final String TASK = """
            and n.state in (BY_HAND, WAITING) and (n.state = BY_HAND and (:everybody = true or p.caseworker = :caseworker
                    or p.protection.shielded = true or p.protection.address <> NONE)
                or n.state = WAITING and (p.protection.shielded = true or p.protection.address <> NONE))
            """;

    private final EntityManager entities;
    private final Clock wallClock;

    @Inject
    NoticeList(EntityManager entities, Clock wallClock) {
        this.entities = entities;
        this.wallClock = wallClock;
    }

    /** The newest first; {@code after} is the last of the page before. */
    Page ofOffices(Collection<String> offices, Notice.@Nullable State state, @Nullable UUID after) {
        TypedQuery<NoticeLine> query = entities.createQuery(
                        LINE
                                + (state == null ? "" : "and n.state = :state ")
                                + (after == null ? "" : "and n.id < :after ")
                                + "order by n.id desc",
                        NoticeLine.class)
                .setParameter("offices", offices)
                .setMaxResults(PAGE + 1);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        List<NoticeLine> found = query.getResultList();
        boolean more = found.size() > PAGE;
        List<NoticeLine> lines = more ? found.subList(0, PAGE) : found;
        return new Page(List.copyOf(lines), more ? lines.getLast().notice().id() : null);
    }

    /**
     * What is left to caseworkers, the oldest first, a bounded number: the rest shows when these are done.
     *
     * @param caseworker whose young people; null for everybody's
     */
    List<NoticeLine> tasks(Collection<String> offices, @Nullable UUID caseworker) {
        return entities.createQuery(LINE + TASK + "order by n.id", NoticeLine.class)
                .setParameter("offices", offices)
                .setParameter("everybody", caseworker == null)
                .setParameter("caseworker", caseworker == null ? new UUID(0, 0) : caseworker)
                .setMaxResults(TASKS)
                .getResultList();
    }

    CountQuery failed(Collection<String> offices) {
        return new CountQuery(
                "SELECT count(*) FROM notice WHERE office IN (:offices) AND state = 'FAILED'",
                Map.of("offices", offices));
    }

    /** What became of everything written in the last seven days, state by state. */
    List<Count> counts() {
        List<Count> counts = entities.createQuery("""
                        select new no.nystart.notification.NoticeList$Count(n.state, n.channel, count(n)) from Notice n
                        where n.writtenAt >= :since group by n.state, n.channel order by n.channel""", Count.class)
                .setParameter("since", wallClock.instant().minus(COUNTED))
                .getResultList();
        return counts.stream().sorted(Comparator.comparing(Count::state)).toList();
    }

    /** Everywhere, the newest first. */
    List<Notice> failures() {
        return entities.createQuery("from Notice where state = FAILED order by id desc", Notice.class)
                .setMaxResults(PAGE)
                .getResultList();
    }
}
