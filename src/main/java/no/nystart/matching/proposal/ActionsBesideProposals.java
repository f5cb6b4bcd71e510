package no.nystart.matching.proposal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Visitor;
import no.nystart.matching.run.MatchingRun;

/** Gathers what everybody contributes. */
@ApplicationScoped
public class ActionsBesideProposals {

    private final List<ProposalActions> contributed;

    @Inject
    ActionsBesideProposals(@All List<ProposalActions> contributed) {
        this.contributed = contributed.stream()
                .sorted(Comparator.comparingInt(ProposalActions::order))
                .toList();
    }

    /** By young person, in the order of the contributors; empty for whoever has nothing. */
    public Map<UUID, List<ProposalAction>> of(MatchingRun run, List<ProposalActions.Shown> shown, Visitor visitor) {
        Map<UUID, List<ProposalAction>> all = new HashMap<>();
        shown.forEach(each -> all.put(each.person().id(), new ArrayList<>()));
        if (!shown.isEmpty()) {
            contributed.forEach(each -> each.of(run, shown, visitor)
                    .forEach((person, actions) ->
                            all.getOrDefault(person, new ArrayList<>()).addAll(actions)));
        }
        return all;
    }
}
