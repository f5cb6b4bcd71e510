package no.nystart.placement.signing.page;

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
import no.nystart.placement.signing.AgreementList;
import no.nystart.placement.signing.AgreementStanding;
import no.nystart.placement.signing.SideLine;
import no.nystart.placement.signing.SideList;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.words.Choices;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Agreements: an office's by where they stand, everybody else's own. */
@Path("/agreements")
@Produces(MediaType.TEXT_HTML)
public class AgreementListPages {

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance agreements(
                AgreementStanding standing,
                AgreementList.Page page,
                Form form,
                List<Choice> standings,
                List<Choice> offices,
                Map<String, String> officeNames,
                Choices words,
                PartyNames names);

        static native TemplateInstance ownAgreements(List<SideLine> lines, Choices words, PartyNames names);
    }

    @Inject
    AgreementList list;

    @Inject
    SideList sides;

    @Inject
    Offices offices;

    @Inject
    Choices choices;

    @Inject
    PartyNames names;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.AGREEMENT_LIST)
    public TemplateInstance list(
            @RestQuery @Nullable String standing, @RestQuery @Nullable String office, @RestQuery @Nullable UUID after) {
        Visitor visitor = currentVisitor.get();
        Set<String> own = visitor.scope(Operation.AGREEMENT_SHOW).offices();
        return own.isEmpty()
                ? Templates.ownAgreements(sides.of(visitor), choices, names)
                : ofOffices(own, standing, office, after);
    }

    private TemplateInstance ofOffices(
            Set<String> own, @Nullable String standing, @Nullable String office, @Nullable UUID after) {
        AgreementStanding chosen = Arrays.stream(AgreementStanding.values())
                .filter(each -> each.name().equals(standing))
                .findFirst()
                .orElse(AgreementStanding.TO_WRITE);
        Set<String> asked = office != null && own.contains(office) ? Set.of(office) : own;
        List<Choice> ownOffices = offices.choices(own);
        AgreementMessages words = messages.of(AgreementMessages.class);
        return Templates.agreements(
                chosen,
                list.page(chosen, asked, after),
                Form.empty().with("standing", chosen).with("office", office),
                Arrays.stream(AgreementStanding.values())
                        .map(each -> Choice.of(each.name(), words.standingName(each)))
                        .toList(),
                ownOffices,
                ownOffices.stream().collect(Collectors.toMap(Choice::value, Choice::label)),
                choices,
                names);
    }
}
