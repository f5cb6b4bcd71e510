package no.nystart.programme.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A template belongs to the region that made it; what is shipped is nobody's. */
@ApplicationScoped
class TemplateOwnership implements OwnedBy {

    private final ProgrammeTemplates templates;

    @Inject
    TemplateOwnership(ProgrammeTemplates templates) {
        this.templates = templates;
    }

    @Override
    public Subject subject() {
        return Subject.PROGRAMME_TEMPLATE;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return templates.findByIdOptional(id).flatMap(ProgrammeTemplate::region).map(Owner::region);
    }
}
