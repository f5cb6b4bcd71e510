package no.nystart.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.register.people.IdentityConflicts;
import no.nystart.register.people.YoungPersonList;
import no.nystart.register.words.RegisterMessages;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;

/** What the register has for a visitor to do: national ids to look into, and young people who wait outside any cohort. */
@ApplicationScoped
class RegisterDay implements DayItems, DayCounts {

    private final IdentityConflicts conflicts;
    private final YoungPersonList list;
    private final Messages messages;

    @Inject
    RegisterDay(IdentityConflicts conflicts, YoungPersonList list, Messages messages) {
        this.conflicts = conflicts;
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        RegisterMessages words = messages.of(RegisterMessages.class);
        List<DayCount> counts = new ArrayList<>();
        Set<String> cleared = IdentityConflictPages.officesOf(visitor);
        if (!cleared.isEmpty()) {
            counts.add(new DayCount(
                    conflicts.countOpenAt(cleared),
                    open -> new DayItem(words.dayConflicts(open), "/identity-conflicts", "warning")));
        }
        Set<String> own = visitor.scope(Operation.YOUNG_PERSON_CHANGE).offices();
        if (!own.isEmpty()) {
            counts.add(new DayCount(
                    list.waitingInNoCohort(own),
                    waiting -> new DayItem(
                            words.dayInNoCohort(waiting), "/young-people?status=WAITING&cohort=none", "info")));
        }
        return counts;
    }

    @Override
    public List<DayItem> of(Visitor visitor) {
        return ownPages(visitor, messages.of(RegisterMessages.class));
    }

    /** Those whom no menu leads anywhere: a young person's own record, a company's own page. */
    private static List<DayItem> ownPages(Visitor visitor, RegisterMessages words) {
        return visitor.grants().stream()
                .flatMap(grant -> switch (grant.role()) {
                    case MENTEE ->
                        Stream.of(new DayItem(words.dayOwnRecord(), "/young-people/" + grant.youngPerson(), "info"));
                    case COMPANY_CONTACT, SUPERVISOR ->
                        Stream.of(new DayItem(words.dayOwnCompany(), "/companies/" + grant.company(), "info"));
                    case CASEWORKER,
                            OFFICE_MANAGER,
                            COORDINATOR,
                            COACH,
                            STEERING_GROUP_MEMBER,
                            ADMINISTRATOR,
                            AUDITOR -> Stream.<DayItem>empty();
                })
                .distinct()
                .toList();
    }
}
