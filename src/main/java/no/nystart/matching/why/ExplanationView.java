package no.nystart.matching.why;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.access.CurrentVisitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.explain.Alternative;
import no.nystart.matching.explain.WhyNot;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.page.MatchingMessages;
import no.nystart.matching.proposal.ActionsBesideProposals;
import no.nystart.matching.proposal.ProposalActions;
import no.nystart.matching.question.Explained;
import no.nystart.matching.question.Explanations;
import no.nystart.matching.question.Question;
import no.nystart.matching.question.Questions;
import no.nystart.matching.question.RunQuestion;
import no.nystart.matching.telling.Tellings;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of a proposal shows; what only solving again can tell is asked for where nobody has yet. */
@ApplicationScoped
class ExplanationView {

    private final Explanations explanations;
    private final Questions questions;
    private final ActionsBesideProposals actions;
    private final Tellings tellings;
    private final Messages messages;
    private final CurrentVisitor visitor;

    @Inject
    ExplanationView(
            Explanations explanations,
            Questions questions,
            ActionsBesideProposals actions,
            Tellings tellings,
            Messages messages,
            CurrentVisitor visitor) {
        this.explanations = explanations;
        this.questions = questions;
        this.actions = actions;
        this.tellings = tellings;
        this.messages = messages;
        this.visitor = visitor;
    }

    /** @param place to say why not of; null for none */
    Explanation of(OwnProposal proposal, @Nullable UUID place) {
        UUID person = proposal.proposal().youngPerson();
        Explained explained = explanations.show(proposal.run(), person);
        Map<PlaceAndLeader, WhyNot> whyNot =
                place == null ? Map.of() : explanations.whyNotAt(proposal.run(), person, place);
        PageWords words = words(proposal);
        Pricing pricing = pricing(
                proposal,
                words,
                Stream.concat(offers(explained), whyNot.keySet().stream()).toList());
        return new Explanation(
                proposal,
                actions.of(
                                proposal.run(),
                                List.of(new ProposalActions.Shown(proposal.person(), proposal.proposal())),
                                visitor.get())
                        .getOrDefault(person, List.of()),
                explained instanceof Explained.Placed placed
                        ? Optional.of(MatchView.of(proposal, placed, pricing, words))
                        : Optional.empty(),
                explained instanceof Explained.Unplaced unplaced
                        ? Optional.of(unplaced(proposal, unplaced, words))
                        : Optional.empty(),
                place == null ? Optional.empty() : Optional.of(whyNotAt(proposal, whyNot, pricing, words)));
    }

    /** Alternatives in their order, each as far as the question for its exact price has come. */
    List<Priced> priced(OwnProposal proposal, List<Alternative> alternatives) {
        Pricing pricing = pricing(
                proposal,
                words(proposal),
                alternatives.stream().map(Alternative::offer).toList());
        return alternatives.stream().map(pricing::of).toList();
    }

    /**
     * One alternative, as far as the question for its price has come.
     *
     * @throws Refused as NOT_FOUND where the offer does not exist, or no longer: its seat is reserved by now
     */
    Priced priced(OwnProposal proposal, Question.ExactPrice question) {
        PlaceAndLeader offer = new PlaceAndLeader(
                question.place().toString(), question.leader().toString());
        WhyNot estimated = explanations.whyNot(proposal.run(), question.youngPerson(), offer);
        return switch (estimated) {
            case WhyNot.Priced(Alternative estimate) ->
                pricing(proposal, words(proposal), List.of(offer)).of(estimate);
            case WhyNot.Forbidden forbidden -> throw Refused.because(CommonRefusal.NOT_FOUND);
            case WhyNot.Chosen chosen -> throw Refused.because(CommonRefusal.NOT_FOUND);
        };
    }

    ShownUnplaced.Nearest nearest(OwnProposal proposal, RunQuestion question) {
        return new UnplacedView(proposal, words(proposal)).nearest(question, questions.state(proposal.run(), question));
    }

    private ShownUnplaced unplaced(OwnProposal proposal, Explained.Unplaced unplaced, PageWords words) {
        Question question = new Question.NearestChange(proposal.proposal().youngPerson());
        RunQuestion asked = Optional.ofNullable(
                        questions.asked(proposal.run(), List.of(question)).get(question))
                .orElseGet(() ->
                        questions.ask(proposal.run(), question, visitor.get().account()));
        return new UnplacedView(proposal, words).of(unplaced.why(), asked, questions.state(proposal.run(), asked));
    }

    private static Stream<PlaceAndLeader> offers(Explained explained) {
        return switch (explained) {
            case Explained.Placed placed -> placed.alternatives().stream().map(Alternative::offer);
            case Explained.Unplaced unplaced -> Stream.empty();
        };
    }

    private Pricing pricing(OwnProposal proposal, PageWords words, List<PlaceAndLeader> offers) {
        UUID person = proposal.proposal().youngPerson();
        return new Pricing(
                proposal,
                words,
                questions.asked(
                        proposal.run(),
                        offers.stream()
                                .map(offer -> Question.ExactPrice.of(person, offer))
                                .toList()),
                question -> questions.state(proposal.run(), question));
    }

    private static Explanation.WhyNotAt whyNotAt(
            OwnProposal proposal, Map<PlaceAndLeader, WhyNot> answers, Pricing pricing, PageWords words) {
        return new Explanation.WhyNotAt(answers.entrySet().stream()
                .map(answer -> whyNot(words.offer(answer.getKey()), answer.getValue(), pricing, words))
                .toList());
    }

    private static ShownWhyNot whyNot(NamedOffer offer, WhyNot whyNot, Pricing pricing, PageWords words) {
        return switch (whyNot) {
            case WhyNot.Chosen chosen -> new ShownWhyNot(offer, true, List.of(), Optional.empty());
            case WhyNot.Forbidden forbidden ->
                new ShownWhyNot(
                        offer,
                        false,
                        forbidden.broken().stream()
                                .flatMap(rule -> words.telling().toCaseworker(rule).stream())
                                .toList(),
                        Optional.empty());
            case WhyNot.Priced(Alternative estimate) ->
                new ShownWhyNot(offer, false, List.of(), Optional.of(pricing.of(estimate)));
        };
    }

    private PageWords words(OwnProposal proposal) {
        return new PageWords(
                messages.of(WhyMessages.class),
                messages.of(MatchingMessages.class),
                tellings.inVisitorsLanguage(),
                proposal.names());
    }
}
