package no.nystart.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.access.vault.Vault;
import no.nystart.register.codes.Status;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.people.YoungPersonFilter;
import no.nystart.register.people.YoungPersonLine;
import no.nystart.register.people.YoungPersonList;
import no.nystart.register.words.Choices;
import no.nystart.register.words.RegisterMessages;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The list of young people. What was searched for comes in the body and goes on in the address sealed for its reader
 * only: the view can be linked to, and no name stands in an address, a log or a browser's history.
 */
@Path("/young-people")
@Produces(MediaType.TEXT_HTML)
public class YoungPersonListPages {

    /** Those in no cohort, as the address says it. */
    private static final String NO_COHORT = "none";

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance youngPeople(
                List<YoungPersonLine> lines,
                @Nullable UUID next,
                Form form,
                List<Choice> offices,
                Map<String, String> officeNames,
                List<Choice> statuses,
                List<Choice> cohorts,
                String sort,
                boolean mayRegister);
    }

    @Inject
    YoungPersonList list;

    @Inject
    Offices offices;

    @Inject
    Choices choices;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    Vault vault;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.YOUNG_PERSON_LIST)
    public TemplateInstance list(
            @RestQuery @Nullable String office,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String cohort,
            @RestQuery @Nullable String search,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable UUID after) {
        Visitor visitor = currentVisitor.get();
        Set<String> own = visitor.scope(Operation.YOUNG_PERSON_LIST).offices();
        String text = search == null
                ? ""
                : vault.openFromAddress(search, visitor.account()).orElse("");
        String order = sort == null ? "name" : sort;
        YoungPersonList.Page page = list.page(new YoungPersonFilter(
                office != null && own.contains(office) ? Set.of(office) : own,
                status(status),
                NO_COHORT.equals(cohort),
                text,
                order,
                after,
                YoungPersonFilter.PAGE));
        List<Choice> ownOffices = offices.choices(own);
        return Templates.youngPeople(
                page.lines(),
                page.next(),
                Form.empty()
                        .with("search", text)
                        .with("office", office)
                        .with("status", status)
                        .with("cohort", cohort),
                ownOffices,
                ownOffices.stream().collect(Collectors.toMap(Choice::value, Choice::label)),
                choices.statuses(),
                List.of(Choice.of(NO_COHORT, messages.of(RegisterMessages.class).inNoCohort())),
                order,
                visitor.may(Operation.YOUNG_PERSON_REGISTER));
    }

    @POST
    @Path("search")
    @Costs(Cost.SEARCH)
    @Allows(Operation.YOUNG_PERSON_LIST)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(
            @RestForm @Nullable String search,
            @RestForm @Nullable String office,
            @RestForm @Nullable String status,
            @RestForm @Nullable String cohort,
            @RestForm @Nullable String sort) {
        UriBuilder address = UriBuilder.fromPath("/young-people");
        add(address, "office", office);
        add(address, "status", status);
        add(address, "cohort", cohort);
        add(address, "sort", sort);
        if (search != null && !search.isBlank()) {
            String text = search.strip();
            add(
                    address,
                    "search",
                    vault.sealForAddress(
                            text.substring(0, Math.min(100, text.length())),
                            currentVisitor.get().account()));
        }
        return Response.seeOther(address.build()).build();
    }

    private static void add(UriBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value);
        }
    }

    /** What is none of ours filters nothing. */
    private static @Nullable Status status(@Nullable String text) {
        for (Status status : Status.values()) {
            if (status.name().equals(text)) {
                return status;
            }
        }
        return null;
    }
}
