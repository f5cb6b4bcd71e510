package no.nystart.placement.log;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.names.Workplaces;
import no.nystart.matching.run.WeightNames;
import no.nystart.placement.decision.DecisionView;
import no.nystart.placement.page.DecisionChoices;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.cohorts.Offices;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The log of decisions: an office reads its own with names, the auditor all without. */
@Path("/decision-log")
@Produces(MediaType.TEXT_HTML)
public class DecisionLogPages {

    @CheckedTemplate(basePath = "placement")
    static class Templates {
        static native TemplateInstance log(
                DecisionLog.Page page, Form form, List<Choice> cohorts, DecisionChoices choices);

        static native TemplateInstance logged(
                LoggedDecision logged,
                String office,
                Map<WeightKey, Integer> weights,
                Workplaces.Names names,
                DecisionChoices choices,
                boolean mayOpenRun);
    }

    @Inject
    DecisionLog log;

    @Inject
    LoggedDecisions decisions;

    @Inject
    Cohorts cohorts;

    @Inject
    Offices offices;

    @Inject
    Workplaces workplaces;

    @Inject
    DecisionChoices choices;

    @Inject
    CurrentVisitor currentVisitor;

    @GET
    @Allows(Operation.DECISION_LOG_LIST)
    @Transactional
    public TemplateInstance list(@RestQuery @Nullable String cohort, @RestQuery @Nullable UUID after) {
        List<Choice> known = cohortsFor(currentVisitor.get());
        Optional<UUID> chosen = known.stream()
                .map(Choice::value)
                .filter(id -> id.equals(cohort))
                .map(UUID::fromString)
                .findFirst();
        return Templates.log(
                log.page(currentVisitor.get(), chosen.orElse(null), after),
                Form.empty().with("cohort", cohort),
                known,
                choices);
    }

    @GET
    @Path("{decision}")
    @Allows(Operation.DECISION_LOG_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("decision") UUID id) {
        LoggedDecision logged = decisions.byId(id);
        LoggedDecision.RunFacts run = logged.run();
        return Templates.logged(
                logged,
                offices.name(logged.office()),
                run == null ? Map.of() : new TreeMap<>(WeightNames.values(run.weights())),
                names(logged),
                choices,
                run != null && currentVisitor.get().may(Operation.RUN_SHOW));
    }

    /** Those of the visitor's regions, or all of them for whoever reads everything. */
    private List<Choice> cohortsFor(Visitor visitor) {
        List<Cohort> all = visitor.scope(Operation.DECISION_LOG_LIST).everything()
                ? cohorts.list("order by placementStart desc, name")
                : visitor.grants().stream()
                        .flatMap(grant -> Stream.ofNullable(grant.region()))
                        .distinct()
                        .flatMap(region -> cohorts.ofRegion(region).stream())
                        .toList();
        return all.stream()
                .map(each -> Choice.of(each.id().toString(), each.details().name()))
                .toList();
    }

    private Workplaces.Names names(LoggedDecision logged) {
        DecisionView decision = logged.decision();
        List<Shown.Alternative> others =
                logged.shown() == null ? List.of() : logged.shown().alternatives();
        return workplaces.of(
                Stream.concat(Stream.of(decision.place()), others.stream().map(Shown.Alternative::place))
                        .distinct()
                        .toList(),
                Stream.concat(Stream.of(decision.leader()), others.stream().map(Shown.Alternative::leader))
                        .distinct()
                        .toList());
    }
}
