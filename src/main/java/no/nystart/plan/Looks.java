package no.nystart.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.Grant;
import no.nystart.access.RoleGrant;
import no.nystart.access.Shown;
import no.nystart.common.FieldClock;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.companies.Companies;
import no.nystart.web.Choice;
import org.jspecify.annotations.Nullable;

/** Who has looked at one's own data, from the trail; nobody else is shown it here. */
@ApplicationScoped
public class Looks {

    private static final int PAGE = 100;

    private static final String SHOWN = """
            SELECT a.id, a.at, a.account, a.account_name, a.operation, a.place FROM audit_line a
            WHERE a.subject_kind = 'YOUNG_PERSON' AND a.subject = :person AND a.outcome = 'SHOWN'
              AND a.account IS DISTINCT FROM :self AND a.id < :before
            ORDER BY a.id DESC LIMIT :most""";

    /**
     * A page of it.
     *
     * @param next what to ask the next page for, or null at the end
     */
    public record Page(List<Look> looks, @Nullable Long next) {}

    /** A line of the trail. */
    private record Line(long id, Instant at, @Nullable UUID account, String name, String operation, String place) {

        LocalDate on() {
            return LocalDate.ofInstant(at, FieldClock.NORWAY);
        }
    }

    private final EntityManager entities;
    private final Accounts accounts;
    private final Companies companies;
    private final Offices offices;

    @Inject
    Looks(EntityManager entities, Accounts accounts, Companies companies, Offices offices) {
        this.entities = entities;
        this.accounts = accounts;
        this.companies = companies;
        this.offices = offices;
    }

    /**
     * At a young person, the last first; several by one person at one thing on a day are one.
     *
     * @param self the young person's own account, which is left out
     * @param before where the page before ended, or null for the first
     */
    @Transactional
    public Page at(UUID youngPerson, UUID self, @Nullable Long before) {
        List<Line> lines = lines(youngPerson, self, before == null ? Long.MAX_VALUE : before);
        Words words = words(lines);
        Map<Look, Integer> times = new LinkedHashMap<>();
        lines.forEach(line -> times.merge(words.of(line), 1, Integer::sum));
        return new Page(
                times.entrySet().stream()
                        .map(seen -> new Look(
                                seen.getKey().on(),
                                seen.getKey().name(),
                                seen.getKey().role(),
                                seen.getKey().at(),
                                seen.getKey().what(),
                                seen.getValue()))
                        .toList(),
                lines.size() < PAGE ? null : lines.getLast().id());
    }

    @SuppressWarnings("unchecked") // of the query's own type
    private List<Line> lines(UUID youngPerson, UUID self, long before) {
        List<Object[]> rows = entities.createNativeQuery(SHOWN, Object[].class)
                .setParameter("person", youngPerson)
                .setParameter("self", self)
                .setParameter("before", before)
                .setParameter("most", PAGE)
                .getResultList();
        return rows.stream()
                .map(row -> new Line(
                        (Long) row[0], (Instant) row[1], (UUID) row[2], (String) row[3], (String) row[4], (String)
                                row[5]))
                .toList();
    }

    /** What those who have looked are and where, as far as it is known now. */
    private Words words(List<Line> lines) {
        Set<UUID> who =
                lines.stream().map(Line::account).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Account> known = who.isEmpty() ? List.of() : accounts.list("id in ?1", who);
        Map<UUID, Grant> grants = accounts.grantsOf(known).entrySet().stream()
                .filter(given -> !given.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, given -> first(given.getValue()).grant()));
        return new Words(
                grants,
                companies.names(bound(grants.values())),
                offices.choices(lines.stream().map(Line::place).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Choice::value, Choice::label)));
    }

    private static RoleGrant first(List<RoleGrant> grants) {
        return grants.getFirst();
    }

    private static Set<UUID> bound(Collection<Grant> grants) {
        return grants.stream().map(Grant::company).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private record Words(Map<UUID, Grant> grants, Map<UUID, String> companies, Map<String, String> offices) {

        /** Once; how often is counted apart. Whoever was at an office has acted for NAV, and is named. */
        Look of(Line line) {
            @Nullable Grant grant = line.account() == null ? null : grants.get(line.account());
            boolean nav = !line.place().isEmpty();
            @Nullable UUID company = grant == null ? null : grant.company();
            String at = nav
                    ? offices.getOrDefault(line.place(), line.place())
                    : company == null ? "" : companies.getOrDefault(company, "");
            return new Look(
                    line.on(),
                    nav ? line.name() : null,
                    grant == null ? null : grant.role(),
                    at,
                    Shown.of(line.operation()),
                    1);
        }
    }
}
