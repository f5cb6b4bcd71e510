package no.nystart.access.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.nystart.access.Discretion;
import no.nystart.access.Visitor;
import no.nystart.web.Landing;

/** The day of somebody who leads shows whom they lead, so the declaration comes before it. */
@ApplicationScoped
class DeclarationFirst implements Landing {

    private final Discretion discretion;

    @Inject
    DeclarationFirst(Discretion discretion) {
        this.discretion = discretion;
    }

    @Override
    public Optional<String> of(Visitor visitor) {
        return discretion.isOwedFirst(visitor) ? Optional.of("/confidentiality") : Optional.empty();
    }
}
