package no.nystart.programme.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A guide belongs to the region. */
@ApplicationScoped
class GuideOwnership implements OwnedBy {

    private final Guides guides;

    @Inject
    GuideOwnership(Guides guides) {
        this.guides = guides;
    }

    @Override
    public Subject subject() {
        return Subject.GUIDE;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return guides.findByIdOptional(id).map(guide -> Owner.region(guide.region()));
    }
}
