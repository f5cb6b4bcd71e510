package no.nystart.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import no.nystart.access.Role;
import no.nystart.access.Visitor;
import no.nystart.web.Landing;

/** Whoever is here as a young person and nothing else starts from the own plan. */
@ApplicationScoped
class PlanLanding implements Landing {

    @Override
    public Optional<String> of(Visitor visitor) {
        return visitor.roles().equals(Set.of(Role.MENTEE)) ? Optional.of("/plan") : Optional.empty();
    }
}
