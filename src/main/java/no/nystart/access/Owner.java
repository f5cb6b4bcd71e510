package no.nystart.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom a thing belongs: whatever of these applies to it. */
public record Owner(
        @Nullable String region,
        @Nullable String office,
        @Nullable UUID company,
        @Nullable UUID leader,
        @Nullable UUID youngPerson,
        @Nullable UUID account) {

    public static Owner region(String region) {
        return new Owner(region, null, null, null, null, null);
    }

    public static Owner company(String region, UUID company) {
        return new Owner(region, null, company, null, null, null);
    }

    public static Owner leader(String region, UUID company, UUID leader) {
        return new Owner(region, null, company, leader, null, null);
    }

    public static Owner youngPerson(String region, String office, UUID youngPerson) {
        return new Owner(region, office, null, null, youngPerson, null);
    }

    public static Owner account(UUID account) {
        return new Owner(null, null, null, null, null, account);
    }
}
