package no.nystart.improvement.board;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.Visitor;

/** Which companies' boards somebody may know of. */
final class Reader {

    private static final Set<Role> AT_COMPANY = Set.of(Role.COMPANY_CONTACT, Role.SUPERVISOR);
    private static final Set<Role> AROUND_COMPANIES = Set.of(Role.CASEWORKER, Role.OFFICE_MANAGER, Role.COORDINATOR);

    private Reader() {}

    /** Where a visitor works at. */
    static Set<UUID> companies(Visitor visitor) {
        return visitor.grants().stream()
                .filter(grant -> AT_COMPANY.contains(grant.role()))
                .map(Grant::company)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where a visitor works with the companies. */
    static Set<String> regionsWithCompanies(Visitor visitor) {
        return visitor.grants().stream()
                .filter(grant -> AROUND_COMPANIES.contains(grant.role()))
                .map(Grant::region)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
