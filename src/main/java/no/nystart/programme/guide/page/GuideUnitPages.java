package no.nystart.programme.guide.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.programme.guide.GuideRefusal;
import no.nystart.programme.guide.Guides;
import no.nystart.register.companies.Company;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Which units a guide helps. */
@Path(GuidePages.PATH + "/{guide}/units")
@Produces(MediaType.TEXT_HTML)
public class GuideUnitPages {

    @Inject
    Guides guides;

    @Inject
    GuideDesk desk;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.GUIDE_CHANGE)
    public Response assign(@PathParam("guide") UUID id, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                GuideMessages.class,
                () -> {
                    Reading reading = new Reading(Fields.of(posted));
                    Optional<UUID> company = reading.known(
                            "company",
                            text -> guides.unguided(guides.byId(id).region()).stream()
                                    .map(Company::id)
                                    .filter(one -> one.toString().equals(text))
                                    .findFirst(),
                            GuideRefusal.UNIT_HAS_GUIDE);
                    reading.refuseIfFaulty();
                    guides.assign(id, company.orElseThrow(), visitor.get().account());
                    return steps.done(GuidePages.PATH + "/" + id, words().assigned());
                },
                form -> desk.page(id, form));
    }

    @POST
    @Path("{company}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.GUIDE_CHANGE)
    public Response release(
            @PathParam("guide") UUID id, @PathParam("company") UUID company, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                GuideMessages.class,
                () -> {
                    guides.release(id, company);
                    return steps.done(GuidePages.PATH + "/" + id, words().released());
                },
                form -> desk.page(id, form));
    }

    private GuideMessages words() {
        return messages.of(GuideMessages.class);
    }
}
