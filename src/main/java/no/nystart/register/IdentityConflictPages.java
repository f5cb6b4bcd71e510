package no.nystart.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.people.IdentityConflict;
import no.nystart.register.people.IdentityConflicts;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import org.jspecify.annotations.Nullable;

/** National ids registered twice, listed for those cleared for the office; to others there is no such page. */
@Path("/identity-conflicts")
@Produces(MediaType.TEXT_HTML)
public class IdentityConflictPages {

    /** @param other the other person of the same national id, when the visitor is cleared for that office too */
    public record Line(
            UUID id,
            String name,
            String office,
            LocalDate openedOn,
            @Nullable String other) {}

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance identityConflicts(List<Line> lines);
    }

    @Inject
    IdentityConflicts conflicts;

    @Inject
    YoungPeople youngPeople;

    @Inject
    Offices offices;

    @Inject
    CurrentVisitor currentVisitor;

    /** The offices whose conflicts a visitor looks into. */
    static Set<String> officesOf(Visitor visitor) {
        Set<String> cleared = new HashSet<>(visitor.clearedOffices());
        cleared.retainAll(visitor.scope(Operation.IDENTITY_CONFLICT_LIST).offices());
        return cleared;
    }

    @GET
    @Allows(Operation.IDENTITY_CONFLICT_LIST)
    @Transactional
    public TemplateInstance list() {
        Set<String> cleared = officesOf(currentVisitor.get());
        if (cleared.isEmpty()) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        List<IdentityConflict> open = conflicts.openAt(cleared);
        Set<UUID> ids = new HashSet<>();
        open.forEach(conflict -> {
            ids.add(conflict.youngPerson());
            ids.add(conflict.other());
        });
        Map<UUID, YoungPerson> people = youngPeople.byIds(ids).stream()
                .filter(person -> cleared.contains(person.office()))
                .collect(Collectors.toMap(YoungPerson::id, Function.identity()));
        return Templates.identityConflicts(open.stream()
                .flatMap(conflict -> Optional.ofNullable(people.get(conflict.youngPerson()))
                        .map(person -> line(conflict, person, people.get(conflict.other())))
                        .stream())
                .toList());
    }

    private Line line(IdentityConflict conflict, YoungPerson person, @Nullable YoungPerson other) {
        return new Line(
                person.id(),
                named(person),
                offices.name(person.office()),
                conflict.openedOn(),
                other == null ? null : named(other) + " (" + offices.name(other.office()) + ")");
    }

    private static String named(YoungPerson person) {
        return person.name().last() + ", " + person.name().first();
    }
}
