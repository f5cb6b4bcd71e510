package no.nystart.outcome.status.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.OutcomeList;
import no.nystart.outcome.status.Sought;
import no.nystart.register.cohorts.Offices;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** An office's placements that are over, and how it went: first those that somebody must find out about. */
@Path(OutcomeListPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class OutcomeListPages {

    static final String PATH = "/outcomes";

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance outcomes(
                Sought sought,
                OutcomeList.Page page,
                Form form,
                List<Choice> choices,
                List<Choice> offices,
                List<Moment> moments,
                boolean mayImport);
    }

    @Inject
    OutcomeList list;

    @Inject
    OutcomeWords words;

    @Inject
    Offices offices;

    @Inject
    CurrentVisitor currentVisitor;

    @GET
    @Allows(Operation.OUTCOME_LIST)
    public TemplateInstance list(
            @RestQuery @Nullable String sought, @RestQuery @Nullable String office, @RestQuery @Nullable UUID after) {
        Visitor visitor = currentVisitor.get();
        Sought chosen = Arrays.stream(Sought.values())
                .filter(each -> each.name().equals(sought))
                .findFirst()
                .orElse(Sought.TO_FIND_OUT);
        Set<String> own = visitor.scope(Operation.OUTCOME_LIST).offices();
        Set<String> asked = office != null && own.contains(office) ? Set.of(office) : own;
        return Templates.outcomes(
                chosen,
                list.page(chosen, asked, after),
                Form.empty().with("sought", chosen).with("office", office),
                words.sought(),
                offices.choices(own),
                List.of(Moment.values()),
                visitor.may(Operation.OUTCOME_IMPORT));
    }
}
