package no.nystart.register.opening;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Accounts;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.opening.Opening;
import no.nystart.access.opening.Openings;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the manager of an office sees of records that were opened from outside it. */
@Path("/record-openings")
@Produces(MediaType.TEXT_HTML)
public class RecordOpeningPages {

    /** One opening, with names. */
    public record Line(
            UUID id,
            String who,
            UUID youngPerson,
            String whom,
            Instant openedAt,
            Instant endsAt,
            String reason,
            boolean seen) {}

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance recordOpenings(List<Line> lines);
    }

    @Inject
    Openings openings;

    @Inject
    YoungPeople youngPeople;

    @Inject
    Accounts accounts;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.RECORD_OPENING_LIST)
    @Transactional
    public TemplateInstance list() {
        List<Opening> found = openings.at(offices());
        Map<UUID, String> names =
                accounts.names(found.stream().map(Opening::account).collect(Collectors.toSet()));
        Map<UUID, String> people =
                youngPeople.byIds(found.stream().map(Opening::youngPerson).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(
                                YoungPerson::id, person -> person.name().whole()));
        return Templates.recordOpenings(found.stream()
                .map(opening -> new Line(
                        opening.id(),
                        names.getOrDefault(opening.account(), ""),
                        opening.youngPerson(),
                        people.getOrDefault(opening.youngPerson(), ""),
                        opening.openedAt(),
                        opening.endsAt(),
                        opening.reason(),
                        opening.isSeen()))
                .toList());
    }

    @POST
    @Path("seen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.RECORD_OPENING_LIST)
    public Response see(@RestForm @Nullable UUID opening) {
        if (opening == null) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        openings.see(opening, offices(), visitor.get().account());
        return steps.done("/record-openings", messages.of(OpeningMessages.class).saved());
    }

    private Set<String> offices() {
        return visitor.get().scope(Operation.RECORD_OPENING_LIST).offices();
    }
}
