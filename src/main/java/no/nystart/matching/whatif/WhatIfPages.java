package no.nystart.matching.whatif;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.compare.Supposed;
import no.nystart.matching.compare.SupposedPart;
import no.nystart.matching.compare.Suppositions;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.register.codes.Licence;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Asks what would become of a run if a little were otherwise, and shows the answer. Nothing is changed by it. */
@Path("/runs/{run}/what-if")
@Produces(MediaType.TEXT_HTML)
public class WhatIfPages {

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance whatIfForm(
                Cohort cohort,
                MatchingRun run,
                List<Choice> people,
                List<Choice> licences,
                List<Choice> places,
                List<Choice> leaders,
                Form form);

        static native TemplateInstance whatIf(
                Cohort cohort, MatchingRun run, List<String> changes, Supposed supposed, String poll);
    }

    @Inject
    MatchingRuns runs;

    @Inject
    WhatIfs whatIfs;

    @Inject
    Suppositions suppositions;

    @Inject
    Offers offers;

    @Inject
    Cohorts cohorts;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.RUN_SUPPOSE)
    public TemplateInstance form(@PathParam("run") UUID id) {
        return page(run(id), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Costs(Cost.QUESTION)
    @Allows(Operation.RUN_SUPPOSE)
    public Response ask(@PathParam("run") UUID id, MultivaluedMap<String, String> posted) {
        MatchingRun run = run(id);
        Supplier<Response> asked = () -> {
            UUID question = whatIfs.ask(run, WhatIfReader.read(Fields.of(posted)), visitor.get())
                    .id();
            return Response.seeOther(URI.create(address(id, question))).build();
        };
        return steps.take(posted, WhatIfMessages.class, asked, form -> page(run, form));
    }

    @GET
    @Path("{question}")
    @Allows(Operation.RUN_SUPPOSE)
    public TemplateInstance show(@PathParam("run") UUID id, @PathParam("question") UUID question) {
        MatchingRun run = run(id);
        WhatIfs.Asked asked = whatIfs.asked(run, question, visitor.get());
        SupposedWords telling = new SupposedWords(
                words(),
                offers.of(run).names(),
                whatIfs.own(run, visitor.get()).stream()
                        .collect(Collectors.toMap(person -> person.id().toString(), WhatIfPages::name)));
        return Templates.whatIf(
                cohort(run),
                run,
                telling.of(asked.changes()),
                suppositions.told(run, asked.question(), visitor.get()),
                address(id, question) + "/answer");
    }

    /** The part of the page that a browser asks for again and again. */
    @GET
    @Path("{question}/answer")
    @Allows(Operation.RUN_SUPPOSE)
    public TemplateInstance answer(@PathParam("run") UUID id, @PathParam("question") UUID question) {
        MatchingRun run = run(id);
        return SupposedPart.of(
                suppositions.told(
                        run, whatIfs.asked(run, question, visitor.get()).question(), visitor.get()),
                address(id, question) + "/answer");
    }

    private TemplateInstance page(MatchingRun run, Form form) {
        Offers.Of its = offers.of(run);
        return Templates.whatIfForm(
                cohort(run),
                run,
                whatIfs.own(run, visitor.get()).stream()
                        .map(person -> Choice.of(person.id(), name(person)))
                        .toList(),
                Arrays.stream(Licence.values())
                        .map(licence -> Choice.of(licence.name(), licence.name()))
                        .toList(),
                its.places(words()),
                its.leaders(words()),
                form);
    }

    private MatchingRun run(UUID id) {
        MatchingRun run = runs.findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        run.requireSolution();
        return run;
    }

    private Cohort cohort(MatchingRun run) {
        return cohorts.byId(run.cohort().orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND)));
    }

    private static String name(KnownPeople.Known person) {
        return person.name().orElse(person.pseudonym());
    }

    private static String address(UUID run, UUID question) {
        return "/runs/" + run + "/what-if/" + question;
    }

    private WhatIfMessages words() {
        return messages.of(WhatIfMessages.class);
    }
}
