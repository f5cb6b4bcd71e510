package no.nystart.placement.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Scope;
import no.nystart.access.Visitor;
import org.jspecify.annotations.Nullable;

/** Reads the log, the newest first: an office's own, or all of it without names. */
@ApplicationScoped
public class DecisionLog {

    static final int PAGE = 50;

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String LINES = """
            select new no.nystart.placement.log.LogLine(
              d.id, d.decided.at, d.choice, d.because, d.youngPerson, concat(y.firstName, ' ', y.lastName), d.office,
              d.cohort, c.name, d.run, a.displayName)
            from Decision d join YoungPerson y on y.id = d.youngPerson join Cohort c on c.id = d.cohort
              join Account a on a.id = d.decided.by
            where d.id < :after %s %s order by d.id desc""";

    /** @param next where the next page begins, or null at the end */
    public record Page(List<LogLine> lines, @Nullable UUID next) {}

    private final EntityManager entities;

    @Inject
    DecisionLog(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param cohort only those of this cohort; null for all
     * @param after what the page before named as its next, or null for the first
     */
    @Transactional
    public Page page(Visitor visitor, @Nullable UUID cohort, @Nullable UUID after) {
        Scope scope = visitor.scope(Operation.DECISION_LOG_LIST);
        if (!scope.everything() && scope.offices().isEmpty()) {
            return new Page(List.of(), null);
        }
        var query = entities.createQuery(
                        LINES.formatted(
                                scope.everything() ? "" : "and d.office in :offices",
                                cohort == null ? "" : "and d.cohort = :cohort"),
                        LogLine.class)
                .setParameter("after", after == null ? AFTER_ALL : after)
                .setMaxResults(PAGE + 1);
        if (!scope.everything()) {
            query.setParameter("offices", scope.offices());
        }
        if (cohort != null) {
            query.setParameter("cohort", cohort);
        }
        Set<String> byName = visitor.scope(Operation.DECISION_SHOW).offices();
        List<LogLine> found = query.getResultStream()
                .map(line -> byName.contains(line.office()) ? line : line.withoutName())
                .toList();
        return found.size() > PAGE
                ? new Page(found.subList(0, PAGE), found.get(PAGE - 1).decision())
                : new Page(found, null);
    }
}
