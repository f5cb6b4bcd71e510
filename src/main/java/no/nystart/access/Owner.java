package no.nystart.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom a thing belongs: whatever of these applies to it.
 *
 * @param leaders those who lead, or stand in; none where a thing is the whole company's
 * @param coaches the accounts of those who coach
 */
public record Owner(
        @Nullable String region,
        @Nullable String office,
        @Nullable UUID company,
        Set<UUID> leaders,
        @Nullable UUID youngPerson,
        @Nullable UUID account,
        Set<UUID> coaches) {

    public Owner {
        leaders = Set.copyOf(leaders);
        coaches = Set.copyOf(coaches);
    }

    /** Something that nobody coaches. */
    public Owner(
            @Nullable String region,
            @Nullable String office,
            @Nullable UUID company,
            Set<UUID> leaders,
            @Nullable UUID youngPerson,
            @Nullable UUID account) {
        this(region, office, company, leaders, youngPerson, account, Set.of());
    }

    public static Owner region(String region) {
        return new Owner(region, null, null, Set.of(), null, null);
    }

    /** What a NAV office keeps for itself. */
    public static Owner office(String office) {
        return new Owner(null, office, null, Set.of(), null, null);
    }

    public static Owner company(String region, UUID company) {
        return new Owner(region, null, company, Set.of(), null, null);
    }

    public static Owner leader(String region, UUID company, UUID leader) {
        return new Owner(region, null, company, Set.of(leader), null, null);
    }

    public static Owner youngPerson(String region, String office, UUID youngPerson) {
        return new Owner(region, office, null, Set.of(), youngPerson, null);
    }

    public static Owner account(UUID account) {
        return new Owner(null, null, null, Set.of(), null, account);
    }

    /** What a coach and these leaders of one company meet for. */
    public static Owner coaching(String region, UUID company, Set<UUID> leaders, UUID coach) {
        return new Owner(region, null, company, leaders, null, null, Set.of(coach));
    }
}
