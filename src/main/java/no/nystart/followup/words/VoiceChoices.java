package no.nystart.followup.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.nystart.followup.goal.Goal;
import no.nystart.followup.goal.Progress;
import no.nystart.followup.pulse.Mood;
import no.nystart.followup.review.ReviewParty;
import no.nystart.followup.review.ViewRead;
import no.nystart.followup.talk.TalkHeld;
import no.nystart.followup.talk.TalkWish;
import no.nystart.placement.agreement.GoalKind;
import no.nystart.placement.signing.page.TermsMessages;
import no.nystart.web.Choice;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** The closed lists of follow-up as choices in the visitor's language. */
@ApplicationScoped
public class VoiceChoices {

    private final Messages messages;

    @Inject
    VoiceChoices(Messages messages) {
        this.messages = messages;
    }

    public List<Choice> progress() {
        return of(Progress.values(), words()::progressName);
    }

    /** By score, the worst first. */
    public List<Choice> moods() {
        return Arrays.stream(Mood.values())
                .map(mood -> Choice.of(mood.score(), words().moodName(mood)))
                .toList();
    }

    public List<Choice> parties() {
        return of(ReviewParty.values(), words()::partyName);
    }

    public List<Choice> talkWith() {
        return of(TalkWish.With.values(), words()::talkWith);
    }

    public List<Choice> talkHow() {
        return of(TalkWish.How.values(), words()::talkHow);
    }

    public List<Choice> talkedWith() {
        return of(TalkHeld.Whom.values(), words()::talkedWith);
    }

    /** A goal in the words of those who set it, or by its kind where they added none. */
    public String goal(Goal goal) {
        return goal(goal.kind(), goal.words());
    }

    /** The same of its kind, null for one of the young person's own, and its words. */
    public String goal(@Nullable GoalKind kind, String words) {
        return kind == null || !words.isEmpty()
                ? words
                : messages.of(TermsMessages.class).goalKind(kind);
    }

    /** Of a choice of {@link #moods}, 1..5. */
    public int score(Choice mood) {
        return Integer.parseInt(mood.value());
    }

    public Mood mood(int score) {
        return Mood.of(score);
    }

    /** The field in which a goal is judged. */
    public String field(Goal goal) {
        return ViewRead.GOAL + goal.id();
    }

    /** The field of one of several alike. */
    public String numbered(String field, int number) {
        return field + number;
    }

    private VoiceMessages words() {
        return messages.of(VoiceMessages.class);
    }

    private static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value, label.apply(value)))
                .toList();
    }
}
