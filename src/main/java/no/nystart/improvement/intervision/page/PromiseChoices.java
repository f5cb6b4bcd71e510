package no.nystart.improvement.intervision.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.nystart.web.Choice;
import no.nystart.web.Messages;

/** The one box that somebody ticks to sign confidentiality. */
@ApplicationScoped
@Named("promiseChoices")
public class PromiseChoices {

    private final Messages messages;

    @Inject
    PromiseChoices(Messages messages) {
        this.messages = messages;
    }

    public List<Choice> all() {
        return List.of(Choice.of("yes", messages.of(IntervisionMessages.class).iPromise()));
    }
}
