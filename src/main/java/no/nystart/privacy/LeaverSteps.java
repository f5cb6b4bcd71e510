package no.nystart.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** The two steps in which somebody who was here for their work is erased: what would become of it all, and doing it. */
@ApplicationScoped
class LeaverSteps {

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        static native TemplateInstance leaverErasure(
                Leaver leaver, Form form, PreviewWords preview, List<Choice> reasons);
    }

    /**
     * Who.
     *
     * @param former what they are called afterwards
     * @param path of the two steps
     * @param from the page from which they are reached, and to which they lead back
     */
    record Leaver(PersonKind kind, UUID id, String name, String former, String path, String from) {}

    private final Leavers leavers;
    private final PreviewWriter previews;
    private final AuditTrail trail;
    private final CurrentVisitor visitor;
    private final Messages messages;
    private final FormSteps steps;

    @Inject
    LeaverSteps(
            Leavers leavers,
            PreviewWriter previews,
            AuditTrail trail,
            CurrentVisitor visitor,
            Messages messages,
            FormSteps steps) {
        this.leavers = leavers;
        this.previews = previews;
        this.trail = trail;
        this.visitor = visitor;
        this.messages = messages;
        this.steps = steps;
    }

    TemplateInstance page(Leaver leaver, Form form) {
        return Templates.leaverErasure(
                leaver, form, previews.of(leavers.preview(leaver.kind(), leaver.id())), reasons());
    }

    Response erase(Leaver leaver, Operation operation, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                PrivacyMessages.class,
                () -> {
                    ErasureOrder order = ErasureOrder.ofLeaver(posted);
                    leavers.erase(
                            leaver.kind(), leaver.id(), order, visitor.get().account());
                    tell(leaver, operation, order);
                    return steps.done(leaver.from(), words().leaverErased());
                },
                form -> page(leaver, form));
    }

    PrivacyMessages words() {
        return messages.of(PrivacyMessages.class);
    }

    private void tell(Leaver leaver, Operation operation, ErasureOrder order) {
        Visitor by = visitor.get();
        trail.add(new AuditLine(
                by.account(),
                by.displayName(),
                operation.name(),
                leaver.kind().name(),
                leaver.id(),
                String.join(",", by.offices()),
                AuditLine.DONE,
                order.reason().name()));
    }

    private List<Choice> reasons() {
        return Arrays.stream(ErasureReason.values())
                .map(reason -> Choice.of(reason.name(), words().leaverReason(reason)))
                .toList();
    }
}
