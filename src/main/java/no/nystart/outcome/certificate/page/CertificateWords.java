package no.nystart.outcome.certificate.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import no.nystart.outcome.certificate.CertificateCase;
import no.nystart.outcome.certificate.MasteredLine;
import no.nystart.outcome.certificate.Mastery;
import no.nystart.outcome.certificate.WorkProcess;
import no.nystart.web.Choice;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;

/** Processes and steps in the visitor's language. */
@ApplicationScoped
public class CertificateWords {

    private static final String FIELD = "process-";

    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    CertificateWords(Messages messages, VisitorLanguage language) {
        this.messages = messages;
        this.language = language;
    }

    public String process(WorkProcess process) {
        return process.in(language.get());
    }

    /** What the form calls a process. */
    public String field(MasteredLine line) {
        return FIELD + line.id();
    }

    public List<Choice> masteries() {
        return Arrays.stream(Mastery.values())
                .map(mastery -> Choice.of(mastery.name(), words().mastery(mastery)))
                .toList();
    }

    public List<Choice> instructors(CertificateCase about) {
        return about.instructors().stream()
                .map(leader -> Choice.of(leader.id().toString(), leader.name()))
                .toList();
    }

    CertificateMessages words() {
        return messages.of(CertificateMessages.class);
    }
}
