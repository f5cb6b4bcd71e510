package no.nystart.access.provider;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.nystart.access.Grant;
import no.nystart.access.Role;

/**
 * Which of the directory's groups or application roles is which right here. Written as {@code group=right}, with
 * semicolons between, where a right is one of
 *
 * <ul>
 *   <li>{@code CASEWORKER:region:office}, {@code OFFICE_MANAGER:region:office}, either with {@code :cleared} behind it for
 *       those who may see people with address protection;
 *   <li>{@code COORDINATOR:region}, {@code COACH:region}, {@code STEERING_GROUP_MEMBER:region};
 *   <li>{@code ADMINISTRATOR}, {@code AUDITOR}.
 * </ul>
 *
 * A group can stand more than once. Young people and companies are in no directory.
 */
public final class GroupRoles {

    private record Entry(String group, Grant grant) {}

    private final List<Entry> entries;

    private GroupRoles(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** @throws IllegalArgumentException naming each entry that cannot be read, and why */
    public static GroupRoles parse(String written) {
        List<Entry> entries = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String part : written.split(";")) {
            if (part.isBlank()) {
                continue;
            }
            int sign = part.lastIndexOf('=');
            try {
                if (sign < 1) {
                    throw new IllegalArgumentException("no group before a =");
                }
                entries.add(new Entry(
                        part.substring(0, sign).strip(),
                        grant(part.substring(sign + 1).strip())));
            } catch (IllegalArgumentException unreadable) {
                faults.add("\"" + part.strip() + "\" (" + unreadable.getMessage() + ")");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(", ", faults));
        }
        return new GroupRoles(entries);
    }

    private static Grant grant(String written) {
        List<String> parts =
                Arrays.stream(written.split(":", -1)).map(String::strip).toList();
        return switch (role(parts.getFirst())) {
            case CASEWORKER, OFFICE_MANAGER -> {
                boolean cleared = parts.size() == 4 && parts.get(3).equals("cleared");
                Grant grant =
                        Grant.inOffice(role(parts.getFirst()), bound(parts, 1, "region"), bound(parts, 2, "office"));
                requireLength(parts, cleared ? 4 : 3);
                yield cleared ? grant.withClearance() : grant;
            }
            case COORDINATOR, COACH, STEERING_GROUP_MEMBER -> {
                requireLength(parts, 2);
                yield Grant.inRegion(role(parts.getFirst()), bound(parts, 1, "region"));
            }
            case ADMINISTRATOR, AUDITOR -> {
                requireLength(parts, 1);
                yield Grant.of(role(parts.getFirst()));
            }
            case SUPERVISOR, COMPANY_CONTACT, MENTEE ->
                throw new IllegalArgumentException(parts.getFirst() + " comes from no directory");
        };
    }

    private static Role role(String written) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role " + written));
    }

    private static String bound(List<String> parts, int at, String what) {
        if (parts.size() <= at || parts.get(at).isEmpty()) {
            throw new IllegalArgumentException("a " + what + " is missing");
        }
        return parts.get(at);
    }

    private static void requireLength(List<String> parts, int length) {
        if (parts.size() != length) {
            throw new IllegalArgumentException("more than the role asks for");
        }
    }

    /** What somebody in these groups may. */
    public Set<Grant> of(Set<String> groups) {
        return entries.stream()
                .filter(entry -> groups.contains(entry.group()))
                .map(Entry::grant)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
