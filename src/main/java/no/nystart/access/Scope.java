package no.nystart.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How far a list may go: rows that belong to any of these, or all rows. Every list query takes one.
 *
 * @param everything no limit; the sets are empty then
 */
public record Scope(
        boolean everything, Set<String> regions, Set<String> offices, Set<UUID> companies, Set<UUID> leaders) {

    public Scope {
        regions = Set.copyOf(regions);
        offices = Set.copyOf(offices);
        companies = Set.copyOf(companies);
        leaders = Set.copyOf(leaders);
    }

    static Scope of(Operation operation, List<Grant> grants) {
        Set<String> regions = new HashSet<>();
        Set<String> offices = new HashSet<>();
        Set<UUID> companies = new HashSet<>();
        Set<UUID> leaders = new HashSet<>();
        for (Right right : operation.rights()) {
            for (Grant grant : grants) {
                if (grant.role() != right.role()) {
                    continue;
                }
                switch (right.reach()) {
                    case ALL -> {
                        return new Scope(true, Set.of(), Set.of(), Set.of(), Set.of());
                    }
                    case OPENED -> {
                        // a list is of nothing that was opened
                    }
                    case REGION -> add(regions, grant.region());
                    case OWN -> {
                        add(offices, grant.office());
                        add(companies, grant.role() == Role.COMPANY_CONTACT ? grant.company() : null);
                        add(leaders, grant.leader());
                    }
                }
            }
        }
        return new Scope(false, regions, offices, companies, leaders);
    }

    private static <T> void add(Set<T> set, @org.jspecify.annotations.Nullable T value) {
        if (value != null) {
            set.add(value);
        }
    }
}
