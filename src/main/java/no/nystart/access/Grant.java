package no.nystart.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role with what it is bound to; what does not apply is null.
 *
 * @param cleared may see people with address protection and shielded people of {@code office}
 */
public record Grant(
        Role role,
        @Nullable String region,
        @Nullable String office,
        @Nullable UUID company,
        @Nullable UUID leader,
        @Nullable UUID youngPerson,
        boolean cleared) {

    public static Grant of(Role role) {
        return new Grant(role, null, null, null, null, null, false);
    }

    public static Grant inOffice(Role role, String region, String office) {
        return new Grant(role, region, office, null, null, null, false);
    }

    public static Grant inRegion(Role role, String region) {
        return new Grant(role, region, null, null, null, null, false);
    }

    public static Grant ofCompany(String region, UUID company) {
        return new Grant(Role.COMPANY_CONTACT, region, null, company, null, null, false);
    }

    public static Grant ofLeader(String region, UUID company, UUID leader) {
        return new Grant(Role.SUPERVISOR, region, null, company, leader, null, false);
    }

    public static Grant ofYoungPerson(UUID youngPerson) {
        return new Grant(Role.MENTEE, null, null, null, null, youngPerson, false);
    }

    /** The same, cleared for protected and shielded people of its office. */
    public Grant withClearance() {
        return new Grant(role, region, office, company, leader, youngPerson, true);
    }
}
