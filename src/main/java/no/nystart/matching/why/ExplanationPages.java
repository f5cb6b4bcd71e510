package no.nystart.matching.why;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.names.Workplaces;
import no.nystart.matching.question.Question;
import no.nystart.matching.question.Questions;
import no.nystart.matching.question.RunQuestion;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import org.jspecify.annotations.Nullable;

/** Explains to a caseworker what a run proposes for an own young person. */
@Path("/runs/{run}/young-people/{youngPerson}")
@Produces(MediaType.TEXT_HTML)
public class ExplanationPages {

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance explanation(Explanation page, List<Choice> places, Form form);

        static native TemplateInstance priced(OwnProposal of, Priced priced, String back);

        static native TemplateInstance nearest(OwnProposal of, ShownUnplaced.Nearest nearest);
    }

    @Inject
    OwnProposals proposals;

    @Inject
    ExplanationView view;

    @Inject
    Questions questions;

    @Inject
    CurrentVisitor visitor;

    /** @param place to say why not of */
    @GET
    @Allows(Operation.MATCH_EXPLAIN)
    public TemplateInstance show(
            @PathParam("run") UUID run,
            @PathParam("youngPerson") UUID youngPerson,
            @QueryParam("place") @Nullable String place) {
        OwnProposal proposal = proposals.of(run, youngPerson);
        return Templates.explanation(
                view.of(proposal, AskedQuestion.id(place).orElse(null)),
                choices(proposal),
                Form.empty().with("place", place));
    }

    /** Asks for an exact price, or again for the nearest changes; the page tells the answer. */
    @POST
    @Path("questions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Costs(Cost.QUESTION)
    @Allows(Operation.MATCH_EXPLAIN)
    public Response ask(
            @PathParam("run") UUID run,
            @PathParam("youngPerson") UUID youngPerson,
            MultivaluedMap<String, String> posted) {
        Question question = AskedQuestion.read(youngPerson, Fields.of(posted));
        RunQuestion asked = questions.ask(
                proposals.runOf(run, youngPerson), question, visitor.get().account());
        String back = AskedQuestion.id(posted.getFirst("back"))
                .map(place -> "?place=" + place)
                .orElse("");
        return Response.seeOther(
                        URI.create("/runs/" + run + "/young-people/" + youngPerson + back + "#q-" + asked.id()))
                .build();
    }

    /** The part of the page that a browser asks for when the question is answered. */
    @GET
    @Path("questions/{question}")
    @Allows(Operation.MATCH_EXPLAIN)
    public TemplateInstance answer(
            @PathParam("run") UUID run, @PathParam("youngPerson") UUID youngPerson, @PathParam("question") UUID id) {
        OwnProposal proposal = proposals.of(run, youngPerson);
        RunQuestion asked = questions.about(run, youngPerson, id);
        return switch (asked.question()) {
            case Question.ExactPrice price -> Templates.priced(proposal, view.priced(proposal, price), "");
            case Question.NearestChange nearest -> Templates.nearest(proposal, view.nearest(proposal, asked));
            // asked and answered on pages of their own
            case Question.WhatIf supposed -> throw Refused.because(CommonRefusal.NOT_FOUND);
            case Question.WeightsEffect weighed -> throw Refused.because(CommonRefusal.NOT_FOUND);
        };
    }

    /** By company, then occupation. */
    private static List<Choice> choices(OwnProposal proposal) {
        return proposal.places().stream()
                .map(place -> Choice.of(place, label(proposal.names().place(place))))
                .sorted(Comparator.comparing(
                        Choice::label, java.text.Collator.getInstance(Locale.forLanguageTag("nb"))))
                .toList();
    }

    private static String label(Workplaces.Workplace place) {
        return place.company() + ", " + place.site() + ": " + place.occupation();
    }
}
