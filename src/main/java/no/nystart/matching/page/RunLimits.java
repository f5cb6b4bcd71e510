package no.nystart.matching.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.web.Choice;
import no.nystart.web.Messages;

/** How long a run may take, to choose from. */
@ApplicationScoped
public class RunLimits {

    /** Chosen already. */
    public static final String USUAL = "PT2M";

    private static final String QUICK = "PT30S";
    private static final String LONG = "PT10M";

    private final Messages messages;

    @Inject
    RunLimits(Messages messages) {
        this.messages = messages;
    }

    public List<Choice> choices() {
        MatchingMessages words = messages.of(MatchingMessages.class);
        return List.of(
                new Choice(QUICK, words.limitQuick(), words.limitQuickHint()),
                new Choice(USUAL, words.limitUsual(), words.limitUsualHint()),
                new Choice(LONG, words.limitLong(), words.limitLongHint()));
    }
}
