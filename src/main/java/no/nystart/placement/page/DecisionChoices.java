package no.nystart.placement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.nystart.common.Refusal;
import no.nystart.common.Texts;
import no.nystart.placement.decision.Decision;
import no.nystart.placement.decision.DeclineReason;
import no.nystart.placement.decision.Objection;
import no.nystart.placement.decision.OnBehalf;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.web.Choice;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;

/** The closed lists of decisions and answers as choices in the visitor's language. */
@ApplicationScoped
public class DecisionChoices {

    private final Messages messages;
    private final Texts texts;
    private final VisitorLanguage language;

    @Inject
    DecisionChoices(Messages messages, Texts texts, VisitorLanguage language) {
        this.messages = messages;
        this.texts = texts;
        this.language = language;
    }

    public List<Choice> verdicts() {
        DecisionMessages words = messages.of(DecisionMessages.class);
        return Arrays.stream(Decision.Choice.values())
                .map(choice -> new Choice(choice.name(), words.verdict(choice), words.verdictMeans(choice)))
                .toList();
    }

    public List<Choice> declineReasons() {
        return of(DeclineReason.values(), messages.of(DecisionMessages.class)::declineReason);
    }

    public List<Choice> onBehalf() {
        return of(OnBehalf.Because.values(), messages.of(DecisionMessages.class)::onBehalf);
    }

    public List<Choice> companyAnswers() {
        return ownAnswers(Party.COMPANY);
    }

    public List<Choice> youngPersonAnswers() {
        return ownAnswers(Party.YOUNG_PERSON);
    }

    public List<Choice> companyObjections() {
        return objections(Party.COMPANY);
    }

    public List<Choice> youngPersonObjections() {
        return objections(Party.YOUNG_PERSON);
    }

    /** How a side is told where the match stands: the colour of the note. */
    public String stateKind(ProposedMatch.State state) {
        return switch (state) {
            case OPEN, WITHDRAWN, DECLINED -> "info";
            case AGREED, PLACED -> "success";
            case RETURNED -> "warning";
        };
    }

    /** A side's own reasons for a no. */
    public List<Choice> objections(Party party) {
        AnswerMessages words = messages.of(AnswerMessages.class);
        return switch (party) {
            case COMPANY -> of(Objection.OfCompany.values(), words::companyNo);
            case YOUNG_PERSON -> of(Objection.OfYoungPerson.values(), words::youngPersonNo);
        };
    }

    /** The same in words, one at a time. */
    public String objection(Objection objection) {
        AnswerMessages words = messages.of(AnswerMessages.class);
        return switch (objection) {
            case Objection.OfCompany company -> words.companyNo(company);
            case Objection.OfYoungPerson youngPerson -> words.youngPersonNo(youngPerson);
        };
    }

    /** Yes and no, as a caseworker records them. */
    public List<Choice> recordedAnswers() {
        DecisionMessages words = messages.of(DecisionMessages.class);
        return List.of(Choice.of("YES", words.saidYes()), Choice.of("NO", words.saidNo()));
    }

    public String partyName(Party party) {
        return messages.of(DecisionMessages.class).partyName(party);
    }

    public String verdictDone(Decision.Choice choice) {
        return messages.of(DecisionMessages.class).verdictDone(choice);
    }

    public String declineReasonName(DeclineReason reason) {
        return messages.of(DecisionMessages.class).declineReason(reason);
    }

    public String onBehalfName(OnBehalf.Because because) {
        return messages.of(DecisionMessages.class).onBehalf(because);
    }

    /** Why an acceptance would be refused now. */
    public String hindrance(Refusal hindrance) {
        return texts.sentence(hindrance, language.get().locale());
    }

    /** Yes and no, as a side says them itself. */
    private List<Choice> ownAnswers(Party party) {
        AnswerMessages words = messages.of(AnswerMessages.class);
        return List.of(Choice.of("YES", words.yes(party)), Choice.of("NO", words.no(party)));
    }

    private static <E extends Enum<E>> List<Choice> of(E[] codes, Function<E, String> label) {
        return Arrays.stream(codes)
                .map(code -> Choice.of(code.name(), label.apply(code)))
                .toList();
    }
}
