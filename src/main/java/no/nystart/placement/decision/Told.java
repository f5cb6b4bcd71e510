package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Why the matching proposed it, told each side in the visitor's language. */
@ApplicationScoped
class Told {

    List<String> toCompany(ProposedMatch match) {
        return List.of();
    }

    List<String> toYoungPerson(ProposedMatch match) {
        return List.of();
    }
}
