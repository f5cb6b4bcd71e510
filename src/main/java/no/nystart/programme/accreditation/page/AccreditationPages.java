package no.nystart.programme.accreditation.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.programme.accreditation.Accreditation;
import no.nystart.programme.accreditation.Accreditations;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** A leader's accreditation: given after training, taken over from before, renewed at the re-check. */
@Path("/leaders/{leader}/accreditation")
@Produces(MediaType.TEXT_HTML)
public class AccreditationPages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance accreditation(MentoringLeader leader, @Nullable Accreditation newest, Form form);
    }

    @Inject
    Accreditations accreditations;

    @Inject
    Leaders leaders;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.ACCREDITATION_GIVE)
    @Transactional
    public TemplateInstance show(@PathParam("leader") UUID leader) {
        return page(leader, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.ACCREDITATION_GIVE)
    @Transactional
    public Response give(@PathParam("leader") UUID leader, MultivaluedMap<String, String> posted) {
        return step(leader, posted, () -> accreditations.give(leader, account()));
    }

    @POST
    @Path("earlier")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.ACCREDITATION_GIVE)
    @Transactional
    public Response takeOver(@PathParam("leader") UUID leader, MultivaluedMap<String, String> posted) {
        return step(leader, posted, () -> {
            Reading reading = new Reading(Fields.of(posted));
            LocalDate given = reading.date("givenOn");
            reading.refuseIfFaulty();
            return accreditations.takeOver(leader, given, account());
        });
    }

    @POST
    @Path("renewal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.ACCREDITATION_GIVE)
    @Transactional
    public Response renew(@PathParam("leader") UUID leader, MultivaluedMap<String, String> posted) {
        return step(leader, posted, () -> accreditations.renew(leader, account()));
    }

    private Response step(UUID leader, MultivaluedMap<String, String> posted, Supplier<Accreditation> given) {
        return steps.take(
                posted,
                AccreditationMessages.class,
                () -> {
                    given.get();
                    return steps.done(
                            "/leaders/" + leader + "/accreditation",
                            messages.of(AccreditationMessages.class).given());
                },
                form -> page(leader, form));
    }

    private TemplateInstance page(UUID leader, Form form) {
        return Templates.accreditation(
                leaders.byId(leader), accreditations.newest(leader).orElse(null), form);
    }

    private UUID account() {
        return visitor.get().account();
    }
}
