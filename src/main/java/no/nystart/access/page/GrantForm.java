package no.nystart.access.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.nystart.access.AccessRefusal;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.web.Form;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A role to give, as the administrator's form posts it; each role asks for what it is bound to. */
public class GrantForm {

    @RestForm
    @Nullable
    String role;

    @RestForm
    @Nullable
    String region;

    @RestForm
    @Nullable
    String office;

    @RestForm
    @Nullable
    String company;

    @RestForm
    @Nullable
    String leader;

    @RestForm
    @Nullable
    String youngPerson;

    @RestForm
    @Nullable
    String cleared;

    Form typed() {
        return Form.empty()
                .with("role", role)
                .with("region", region)
                .with("office", office)
                .with("company", company)
                .with("leader", leader)
                .with("youngPerson", youngPerson)
                .with("cleared", cleared);
    }

    /** @throws Refused when the role is unknown, or what it is bound to is missing or no id */
    Grant grant() {
        List<Fault> faults = new ArrayList<>();
        Role wanted = Arrays.stream(Role.values())
                .filter(candidate -> candidate.name().equals(role))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        CommonRefusal.INVALID_INPUT, List.of(Fault.of("role", CommonRefusal.UNKNOWN_VALUE))));
        boolean inOffice = wanted == Role.CASEWORKER || wanted == Role.OFFICE_MANAGER;
        boolean inCompany = wanted == Role.COMPANY_CONTACT || wanted == Role.SUPERVISOR;
        Grant grant = new Grant(
                wanted,
                text("region", region, inOffice || inCompany || wanted == Role.COORDINATOR, faults),
                text("office", office, inOffice, faults),
                id("company", company, inCompany, faults),
                id("leader", leader, wanted == Role.SUPERVISOR, faults),
                id("youngPerson", youngPerson, wanted == Role.MENTEE, faults),
                inOffice && cleared != null);
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
        return grant;
    }

    private static @Nullable String text(String field, @Nullable String typed, boolean needed, List<Fault> faults) {
        if (!needed) {
            return null;
        }
        if (typed == null || typed.isBlank()) {
            faults.add(Fault.of(field, AccessRefusal.GRANT_NEEDS_ITS_BOUND));
            return null;
        }
        return typed.strip();
    }

    private static @Nullable UUID id(String field, @Nullable String typed, boolean needed, List<Fault> faults) {
        String text = text(field, typed, needed, faults);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            faults.add(Fault.of(field, CommonRefusal.UNREADABLE));
            return null;
        }
    }
}
