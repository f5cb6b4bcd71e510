package no.nystart.register;

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
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.Refused;
import no.nystart.register.companies.CompanyReader;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.companies.Places;
import no.nystart.register.intake.Fields;
import no.nystart.register.words.Choices;
import no.nystart.register.words.RegisterMessages;
import no.nystart.web.Choice;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** Adds mentoring leaders to a company and changes them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class LeaderPages {

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance leaderForm(
                Form form,
                UUID company,
                @Nullable UUID id,
                String revision,
                Choices choices,
                List<Choice> places,
                @Nullable MentoringLeader stored);
    }

    @Inject
    Leaders leaders;

    @Inject
    Places places;

    @Inject
    CompanyReader reader;

    @Inject
    RegisterForms forms;

    @Inject
    Choices choices;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Path("companies/{company}/leaders/new")
    @Allows(Operation.COMPANY_CHANGE)
    public TemplateInstance fresh(@PathParam("company") UUID company) {
        return Templates.leaderForm(Form.empty(), company, null, "", choices, placesOf(company), null);
    }

    @POST
    @Path("companies/{company}/leaders")
    @Allows(Operation.COMPANY_CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(@PathParam("company") UUID company, MultivaluedMap<String, String> posted) {
        try {
            leaders.register(company, reader.leader(company, Fields.of(posted)));
            return saved(company);
        } catch (Refused refused) {
            return YoungPersonPages.answer(
                    refused,
                    Templates.leaderForm(
                            forms.refused(posted, refused), company, null, "", choices, placesOf(company), null));
        }
    }

    @GET
    @Path("leaders/{leader}/change")
    @Allows(Operation.LEADER_CHANGE)
    @Transactional
    public TemplateInstance changing(@PathParam("leader") UUID id) {
        MentoringLeader leader = leaders.byId(id);
        return Templates.leaderForm(
                forms.filled(leader.details()),
                leader.company(),
                id,
                forms.revision(leader.version()),
                choices,
                placesOf(leader.company()),
                null);
    }

    @POST
    @Path("leaders/{leader}")
    @Allows(Operation.LEADER_CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(@PathParam("leader") UUID id, MultivaluedMap<String, String> posted) {
        MentoringLeader leader = leaders.byId(id);
        UUID company = leader.company();
        try {
            new Revision(leader.version()).requireSeen(posted.getFirst("revision"));
            leaders.change(leader, reader.leader(company, Fields.of(posted)));
            return saved(company);
        } catch (Refused refused) {
            return YoungPersonPages.answer(
                    refused,
                    Templates.leaderForm(
                            forms.refused(posted, refused),
                            company,
                            id,
                            forms.revisionAfter(posted, refused, leader.version()),
                            choices,
                            placesOf(company),
                            forms.isMeanwhile(refused) ? leader : null));
        }
    }

    private List<Choice> placesOf(UUID company) {
        return places.ofCompany(company).stream()
                .map(place -> new Choice(
                        place.id().toString(),
                        place.details().code(),
                        choices.occupation(place.details().occupation())))
                .toList();
    }

    private Response saved(UUID company) {
        flash.say(Flash.Kind.SUCCESS, messages.of(RegisterMessages.class).saved());
        return CompanyPages.to(company);
    }
}
