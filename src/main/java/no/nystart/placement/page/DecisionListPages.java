package no.nystart.placement.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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
import no.nystart.common.FieldClock;
import no.nystart.placement.decision.CaseList;
import no.nystart.placement.decision.CaseState;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.words.Choices;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The cases of an office that stand alike: first of all those that nobody has decided. */
@Path("/decisions")
@Produces(MediaType.TEXT_HTML)
public class DecisionListPages {

    @CheckedTemplate(basePath = "placement")
    static class Templates {
        static native TemplateInstance decisions(
                CaseState state,
                CaseList.Page page,
                Form form,
                List<Choice> states,
                List<Choice> offices,
                Map<String, String> officeNames,
                Choices words,
                LocalDate today,
                boolean mayWrite);
    }

    @Inject
    CaseList list;

    @Inject
    Offices offices;

    @Inject
    Choices choices;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    FieldClock clock;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.DECISION_LIST)
    public TemplateInstance list(
            @RestQuery @Nullable String state, @RestQuery @Nullable String office, @RestQuery @Nullable UUID after) {
        Visitor visitor = currentVisitor.get();
        List<CaseState> shown = statesFor(visitor);
        CaseState chosen = shown.stream()
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(CaseState.TO_DECIDE);
        Set<String> own = visitor.scope(Operation.DECISION_LIST).offices();
        Set<String> asked = office != null && own.contains(office) ? Set.of(office) : own;
        List<Choice> ownOffices = offices.choices(own);
        DecisionMessages words = messages.of(DecisionMessages.class);
        return Templates.decisions(
                chosen,
                list.page(chosen, asked, after),
                Form.empty().with("state", chosen).with("office", office),
                shown.stream()
                        .map(each -> Choice.of(each.name(), words.stateName(each)))
                        .toList(),
                ownOffices,
                ownOffices.stream().collect(Collectors.toMap(Choice::value, Choice::label)),
                choices,
                clock.today(),
                visitor.may(Operation.AGREEMENT_OPEN));
    }

    /** That there are people placed by hand is said to those cleared for an office only. */
    private static List<CaseState> statesFor(Visitor visitor) {
        return Arrays.stream(CaseState.values())
                .filter(state ->
                        state != CaseState.BY_HAND || !visitor.clearedOffices().isEmpty())
                .toList();
    }
}
