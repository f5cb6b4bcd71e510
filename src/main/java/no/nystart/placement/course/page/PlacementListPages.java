package no.nystart.placement.course.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.placement.told.ListedState;
import no.nystart.placement.told.PlacementLine;
import no.nystart.placement.told.PlacementList;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.words.Choices;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** An office's placements, those that need something first; or, for a company or leader, the young people there. */
@Path(PlacementListPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class PlacementListPages {

    static final String PATH = "/placements";

    @CheckedTemplate(basePath = "placement")
    static class Templates {
        static native TemplateInstance placements(
                ListedState state,
                PlacementList.Page page,
                Form form,
                List<Choice> states,
                List<Choice> offices,
                Map<String, String> officeNames,
                Choices words);

        static native TemplateInstance ownPlacements(List<PlacementLine> lines, Choices words);
    }

    @Inject
    PlacementList list;

    @Inject
    Offices offices;

    @Inject
    Choices choices;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.PLACEMENT_LIST)
    public TemplateInstance list(
            @RestQuery @Nullable String state, @RestQuery @Nullable String office, @RestQuery @Nullable UUID after) {
        Visitor visitor = currentVisitor.get();
        return visitor.may(Operation.PLACEMENT_SHOW)
                ? ofOffice(visitor, state, office, after)
                : Templates.ownPlacements(list.ofCompanies(visitor), choices);
    }

    private TemplateInstance ofOffice(
            Visitor visitor, @Nullable String state, @Nullable String office, @Nullable UUID after) {
        ListedState chosen = Arrays.stream(ListedState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(ListedState.CURRENT);
        Set<String> own = visitor.scope(Operation.PLACEMENT_LIST).offices();
        Set<String> asked = office != null && own.contains(office) ? Set.of(office) : own;
        List<Choice> ownOffices = offices.choices(own);
        LifeMessages words = messages.of(LifeMessages.class);
        return Templates.placements(
                chosen,
                list.page(chosen, asked, after),
                Form.empty().with("state", chosen).with("office", office),
                Arrays.stream(ListedState.values())
                        .map(each -> Choice.of(each.name(), words.listedState(each)))
                        .toList(),
                ownOffices,
                ownOffices.stream().collect(Collectors.toMap(Choice::value, Choice::label)),
                choices);
    }
}
