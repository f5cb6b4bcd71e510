package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What roles can be bound to: regions, offices, companies, their leaders, young people. Whoever may not know of somebody
 * cannot bind a role to them either.
 */
@ApplicationScoped
@Transactional
public class Bounds {

    /** A region or an office, by its code. */
    public record Named(String code, String name) {}

    /** An office of a region, each with its name. */
    public record OfficeOfRegion(String region, String code, String name) {}

    private static final int LIST_BOUND = 1000;
    private static final int LONGEST_NAME = 100;
    private static final Pattern REGION_CODE = Pattern.compile("[a-z][a-z-]{1,39}");
    private static final Pattern OFFICE_CODE = Pattern.compile("[0-9]{4}");

    private final EntityManager entities;

    @Inject
    Bounds(EntityManager entities) {
        this.entities = entities;
    }

    /** Code and name, by name. */
    public List<Named> regions() {
        return named("SELECT code, name FROM region ORDER BY name COLLATE \"nb-NO-x-icu\"");
    }

    /** Number and name, by name. */
    public List<Named> offices() {
        return named("SELECT code, name FROM office ORDER BY name COLLATE \"nb-NO-x-icu\"");
    }

    /** All, by region and name. */
    public List<OfficeOfRegion> officesByRegion() {
        return rows(entities.createNativeQuery("""
                                SELECT r.name, o.code, o.name FROM office o JOIN region r ON r.code = o.region
                                ORDER BY r.name COLLATE "nb-NO-x-icu", o.name COLLATE "nb-NO-x-icu", o.code""", Object[].class)
                        .setMaxResults(LIST_BOUND)
                        .getResultStream())
                .map(row -> new OfficeOfRegion((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** @throws Refused naming the field that is wrong, or as CODE_TAKEN */
    public void registerRegion(String code, String name) {
        refuseIfAny(
                Fault.where(!REGION_CODE.matcher(code).matches(), "regionCode", CommonRefusal.UNREADABLE),
                nameless("regionName", name));
        insert(
                "regionCode",
                code,
                entities.createNativeQuery(
                                "INSERT INTO region (code, name) VALUES (:code, :name) ON CONFLICT DO NOTHING")
                        .setParameter("code", code)
                        .setParameter("name", name));
    }

    /** @throws Refused naming the field that is wrong, or as CODE_TAKEN */
    public void registerOffice(String code, String name, String region) {
        refuseIfAny(
                Fault.where(!OFFICE_CODE.matcher(code).matches(), "officeCode", CommonRefusal.UNREADABLE),
                nameless("officeName", name),
                Fault.where(
                        one("SELECT code FROM region WHERE code = :id", String.class, region)
                                .isEmpty(),
                        "officeRegion",
                        CommonRefusal.UNKNOWN_VALUE));
        insert(
                "officeCode",
                code,
                entities.createNativeQuery(
                                "INSERT INTO office (code, name, region) VALUES (:code, :name, :region) ON CONFLICT DO NOTHING")
                        .setParameter("code", code)
                        .setParameter("name", name)
                        .setParameter("region", region));
    }

    private static void insert(String field, String code, Query insert) {
        if (insert.executeUpdate() == 0) {
            throw Refused.because(AccessRefusal.CODE_TAKEN, List.of(Fault.of(field, AccessRefusal.CODE_TAKEN, code)));
        }
    }

    private static Optional<Fault> nameless(String field, String name) {
        return Fault.where(name.isEmpty(), field, CommonRefusal.MISSING)
                .or(() -> Fault.where(name.length() > LONGEST_NAME, field, CommonRefusal.TOO_LONG, LONGEST_NAME));
    }

    @SafeVarargs
    private static void refuseIfAny(Optional<Fault>... faults) {
        List<Fault> found = Stream.of(faults).flatMap(Optional::stream).toList();
        if (!found.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, found);
        }
    }

    /**
     * The grant with what follows from what it is bound to: the region of an office or a company, the company of a leader.
     *
     * @throws Refused naming the field that names nothing there is
     */
    public Grant whole(Grant asked) {
        return switch (asked.role()) {
            case CASEWORKER, OFFICE_MANAGER -> inOffice(asked);
            case COORDINATOR, COACH, STEERING_GROUP_MEMBER ->
                Grant.inRegion(
                        asked.role(), known("region", asked.region(), "SELECT code FROM region WHERE code = :id"));
            case COMPANY_CONTACT -> {
                UUID company = Objects.requireNonNull(asked.company());
                yield Grant.ofCompany(known("company", company, "SELECT region FROM company WHERE id = :id"), company);
            }
            case SUPERVISOR -> ofLeader(Objects.requireNonNull(asked.leader()));
            case MENTEE -> {
                UUID youngPerson = Objects.requireNonNull(asked.youngPerson());
                known("youngPerson", youngPerson, "SELECT office FROM young_person WHERE id = :id");
                yield Grant.ofYoungPerson(youngPerson);
            }
            case AUDITOR -> asked.office() == null ? Grant.of(Role.AUDITOR) : inOffice(asked);
            case ADMINISTRATOR -> Grant.of(Role.ADMINISTRATOR);
        };
    }

    private Grant inOffice(Grant asked) {
        String office = Objects.requireNonNull(asked.office());
        Grant given = Grant.inOffice(
                asked.role(), known("office", office, "SELECT region FROM office WHERE code = :id"), office);
        return asked.cleared() ? given.withClearance() : given;
    }

    private Grant ofLeader(UUID leader) {
        UUID company = one("SELECT company FROM mentoring_leader WHERE id = :id", UUID.class, leader)
                .orElseThrow(() -> unknown("leader"));
        return Grant.ofLeader(known("leader", company, "SELECT region FROM company WHERE id = :id"), company, leader);
    }

    private String known(String field, @Nullable Object id, String sql) {
        return one(sql, String.class, id).orElseThrow(() -> unknown(field));
    }

    private <T> Optional<T> one(String sql, Class<T> type, @Nullable Object id) {
        return entities.createNativeQuery(sql, type)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(type::cast);
    }

    private static Refused unknown(String field) {
        return Refused.because(
                CommonRefusal.INVALID_INPUT, List.of(Fault.of(field, AccessRefusal.GRANT_BOUND_UNKNOWN)));
    }

    /** What these grants are bound to, in words; young people are not named to who gives rights. */
    public Function<Grant, String> namesOf(Collection<Grant> grants) {
        Map<String, String> regions =
                names("SELECT code, name FROM region WHERE code IN (:ids)", grants, Grant::region);
        Map<String, String> offices =
                names("SELECT code, name FROM office WHERE code IN (:ids)", grants, Grant::office);
        Map<String, String> companies =
                names("SELECT CAST(id AS text), name FROM company WHERE id IN (:ids)", grants, Grant::company);
        Map<String, String> leaders =
                names("SELECT CAST(id AS text), name FROM mentoring_leader WHERE id IN (:ids)", grants, Grant::leader);
        return grant -> {
            if (grant.office() != null) {
                return offices.getOrDefault(grant.office(), grant.office());
            }
            if (grant.company() != null) {
                String company = companies.getOrDefault(grant.company().toString(), "");
                return grant.leader() == null
                        ? company
                        : leaders.getOrDefault(grant.leader().toString(), "") + ", " + company;
            }
            return grant.region() == null ? "" : regions.getOrDefault(grant.region(), grant.region());
        };
    }

    private Map<String, String> names(String sql, Collection<Grant> grants, Function<Grant, @Nullable Object> bound) {
        List<Object> ids =
                grants.stream().map(bound).filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : rows(entities.createNativeQuery(sql, Object[].class)
                                .setParameter("ids", ids)
                                .getResultStream())
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private List<Named> named(String sql) {
        return rows(entities.createNativeQuery(sql, Object[].class)
                        .setMaxResults(LIST_BOUND)
                        .getResultStream())
                .map(row -> new Named((String) row[0], (String) row[1]))
                .toList();
    }

    private static Stream<Object[]> rows(Stream<?> rows) {
        return rows.map(Object[].class::cast);
    }
}
