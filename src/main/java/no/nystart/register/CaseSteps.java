package no.nystart.register;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.Caseworkers;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.register.codes.AddressProtection;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.people.Protection;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.words.FieldMessages;
import no.nystart.register.words.RegisterMessages;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Who works with a young person, and who may know of them. */
@Path("/young-people/{youngPerson}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
public class CaseSteps {

    private static final int LONGEST_REASON = 1000;

    @Inject
    YoungPeople youngPeople;

    @Inject
    Handovers handovers;

    @Inject
    YoungPersonProfiles profiles;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    /** Whoever cannot see the young person at the new office comes to the list. */
    @POST
    @Path("handover")
    @Allows(Operation.YOUNG_PERSON_HAND_OVER)
    public Response handOver(@PathParam("youngPerson") UUID id, MultivaluedMap<String, String> posted) {
        YoungPerson person = youngPeople.byId(id);
        Supplier<Response> handedOver = () -> {
            Reading reading = new Reading(Fields.of(posted));
            Optional<Caseworkers.At> successor = reading.known(
                    "newCaseworker", text -> handovers.successor(person, text), RegisterRefusal.CASEWORKER_UNKNOWN);
            String reason = reading.text("handOverReason", LONGEST_REASON);
            reading.refuseIfFaulty();
            Caseworkers.At to = successor.orElseThrow();
            handovers.handOver(id, to, reason);
            flash.say(Flash.Kind.SUCCESS, messages.of(RegisterMessages.class).handedOver(to.name()));
            boolean stays = currentVisitor
                    .get()
                    .scope(Operation.YOUNG_PERSON_LIST)
                    .offices()
                    .contains(to.office());
            return stays
                    ? YoungPersonPages.to(id)
                    : Response.seeOther(URI.create("/young-people")).build();
        };
        return steps.take(posted, FieldMessages.class, handedOver, form -> again(id, form));
    }

    /** For visitors cleared for the person's office; to others there is nothing here. */
    @POST
    @Path("protection")
    @Allows(Operation.YOUNG_PERSON_PROTECT)
    public Response protect(@PathParam("youngPerson") UUID id, MultivaluedMap<String, String> posted) {
        if (!currentVisitor.get().clearedOffices().contains(youngPeople.byId(id).office())) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        Supplier<Response> isProtected = () -> {
            Reading reading = new Reading(Fields.of(posted));
            AddressProtection address = reading.code("protection", AddressProtection.class);
            Protection protection = new Protection(address, reading.yes("shielded"));
            reading.refuseIfFaulty();
            handovers.protect(id, protection);
            flash.say(Flash.Kind.SUCCESS, messages.of(RegisterMessages.class).saved());
            return YoungPersonPages.to(id);
        };
        return steps.take(posted, FieldMessages.class, isProtected, form -> again(id, form));
    }

    private TemplateInstance again(UUID id, Form form) {
        return YoungPersonPages.Templates.youngPerson(profiles.of(id), form);
    }
}
