package no.nystart.matching.steer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.register.codes.BlockKind;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.register.people.PersonName;
import no.nystart.register.people.YoungPeople;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Keeps a young person away from what a run proposes: its company, its place or its leader. */
@Path("/runs/{run}/young-people/{youngPerson}/block")
@Produces(MediaType.TEXT_HTML)
public class BlockPages {

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance blockForm(
                UUID run, PersonName name, ProposedPlace proposed, List<Choice> targets, Form form);
    }

    @Inject
    ProposedPlaces proposed;

    @Inject
    YoungPeople youngPeople;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FieldClock clock;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.YOUNG_PERSON_CHANGE)
    public TemplateInstance form(@PathParam("run") UUID run, @PathParam("youngPerson") UUID youngPerson) {
        return page(run, youngPerson, proposed.of(run, youngPerson), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.YOUNG_PERSON_CHANGE)
    public Response block(
            @PathParam("run") UUID run,
            @PathParam("youngPerson") UUID youngPerson,
            MultivaluedMap<String, String> posted) {
        ProposedPlace from = proposed.of(run, youngPerson);
        Supplier<Response> keptAway = () -> {
            Reading reading = new Reading(Fields.of(posted));
            BlockKind kind = reading.code("target", BlockKind.class);
            String reason = reading.text("reason", PinPages.LONGEST_REASON);
            reading.refuseIfFaulty();
            QuarkusTransaction.requiringNew()
                    .run(() -> youngPeople
                            .byId(youngPerson)
                            .keepAwayFrom(
                                    kind, from.id(kind), reason, visitor.get().account(), clock.today()));
            return steps.done("/runs/" + run, messages.of(SteerMessages.class).blockDone());
        };
        return steps.take(posted, SteerMessages.class, keptAway, form -> page(run, youngPerson, from, form));
    }

    private TemplateInstance page(UUID run, UUID youngPerson, ProposedPlace from, Form form) {
        SteerMessages words = messages.of(SteerMessages.class);
        List<Choice> targets = List.of(
                new Choice(
                        BlockKind.PLACE.name(),
                        words.blockPlace(from.workplace().occupation()),
                        words.blockPlaceMeans()),
                new Choice(BlockKind.LEADER.name(), words.blockLeader(from.leaderName()), words.blockLeaderMeans()),
                new Choice(
                        BlockKind.COMPANY.name(),
                        words.blockCompany(from.workplace().company()),
                        words.blockCompanyMeans()));
        return Templates.blockForm(run, youngPeople.byId(youngPerson).name(), from, targets, form);
    }
}
