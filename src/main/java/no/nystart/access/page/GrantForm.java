package no.nystart.access.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.AccessRefusal;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** A role to give, as the administrator's form posts it; each role asks for the one thing that it is bound to. */
record GrantForm(MultivaluedMap<String, String> posted) {

    /** @throws Refused when the role is unknown, or what it is bound to is missing or no id */
    Grant grant() {
        Role role = role();
        return switch (role) {
            case CASEWORKER, OFFICE_MANAGER -> inOffice(role, needed("office"));
            case COORDINATOR, COACH, STEERING_GROUP_MEMBER -> Grant.inRegion(role, needed("region"));
            case COMPANY_CONTACT -> new Grant(role, null, null, id("company"), null, null, false);
            case SUPERVISOR -> new Grant(role, null, null, null, id("leader"), null, false);
            case MENTEE -> Grant.ofYoungPerson(id("youngPerson"));
            case AUDITOR -> inOffice(role, typed("office").orElse(null));
            case ADMINISTRATOR -> Grant.of(role);
        };
    }

    String reason() {
        return typed("reason").orElse("");
    }

    private Grant inOffice(Role role, @Nullable String office) {
        return new Grant(role, null, office, null, null, null, office != null && posted.containsKey("cleared"));
    }

    private Role role() {
        String typed = typed("role").orElse("");
        return Arrays.stream(Role.values())
                .filter(candidate -> candidate.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> wrong("role", CommonRefusal.UNKNOWN_VALUE));
    }

    private UUID id(String field) {
        String typed = needed(field);
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw wrong(field, CommonRefusal.UNREADABLE);
        }
    }

    private String needed(String field) {
        return typed(field).orElseThrow(() -> wrong(field, AccessRefusal.GRANT_NEEDS_ITS_BOUND));
    }

    private Optional<String> typed(String field) {
        return Optional.ofNullable(posted.getFirst(field)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Refused wrong(String field, Refusal why) {
        return Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of(field, why)));
    }
}
