package no.nystart.improvement.indicator.page;

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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.improvement.indicator.Indicators;
import no.nystart.improvement.indicator.Level;
import no.nystart.improvement.indicator.SaidLevel;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Where a company is, its next step, and what would be excellent. */
@Path("/companies/{company}/indicators")
@Produces(MediaType.TEXT_HTML)
public class IndicatorPages {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance indicators(Company company, List<IndicatorRow> rows);

        static native TemplateInstance indicator(
                Company company, IndicatorRow row, boolean says, List<Choice> levels, Form form);
    }

    @Inject
    Indicators indicators;

    @Inject
    IndicatorRows rows;

    @Inject
    Companies companies;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.INDICATOR_SHOW)
    @Transactional
    public TemplateInstance all(@PathParam("company") UUID company) {
        return Templates.indicators(companies.byId(company), rows.of(company));
    }

    @GET
    @Path("{indicator}")
    @Allows(Operation.INDICATOR_SHOW)
    public TemplateInstance one(@PathParam("company") UUID company, @PathParam("indicator") UUID indicator) {
        return page(company, indicator, Form.empty());
    }

    @POST
    @Path("{indicator}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INDICATOR_SAY)
    public Response say(
            @PathParam("company") UUID company,
            @PathParam("indicator") UUID indicator,
            MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                IndicatorMessages.class,
                () -> {
                    indicators.say(
                            company,
                            indicator,
                            SaidLevel.read(Fields.of(posted)),
                            visitor.get().account());
                    return steps.done(
                            "/companies/" + company + "/indicators",
                            messages.of(IndicatorMessages.class).said());
                },
                form -> page(company, indicator, form));
    }

    @Transactional
    TemplateInstance page(UUID company, UUID indicator, Form form) {
        IndicatorMessages words = messages.of(IndicatorMessages.class);
        Visitor reader = visitor.get();
        IndicatorRow row = rows.of(company).stream()
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        return Templates.indicator(
                companies.byId(company),
                row,
                !row.counted() && reader.may(Operation.INDICATOR_SAY),
                Arrays.stream(Level.values())
                        .map(level -> Choice.of(level, words.levelName(level)))
                        .toList(),
                form);
    }
}
