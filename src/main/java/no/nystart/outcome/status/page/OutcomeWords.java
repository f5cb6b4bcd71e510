package no.nystart.outcome.status.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.outcome.status.Sought;
import no.nystart.web.Choice;
import no.nystart.web.Messages;

/** Moments and statuses as choices in the visitor's language. */
@ApplicationScoped
public class OutcomeWords {

    private final Messages messages;

    @Inject
    OutcomeWords(Messages messages) {
        this.messages = messages;
    }

    public List<Choice> statuses() {
        return Arrays.stream(OutcomeStatus.values())
                .map(status -> Choice.of(status.name(), words().statusName(status)))
                .toList();
    }

    /** As somebody says it of themselves. */
    public List<Choice> own() {
        return Arrays.stream(OutcomeStatus.values())
                .map(status -> Choice.of(status.name(), words().own(status)))
                .toList();
    }

    public List<Choice> moments(Collection<Moment> moments) {
        return moments.stream()
                .map(moment -> Choice.of(moment.name(), words().momentName(moment)))
                .toList();
    }

    List<Choice> sought() {
        return Arrays.stream(Sought.values())
                .map(sought -> Choice.of(sought.name(), words().soughtName(sought)))
                .toList();
    }

    OutcomeMessages words() {
        return messages.of(OutcomeMessages.class);
    }
}
