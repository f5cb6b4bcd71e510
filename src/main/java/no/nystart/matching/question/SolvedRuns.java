package no.nystart.matching.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.explain.SolvedProblem;
import no.nystart.matching.model.YoungPerson;
import no.nystart.matching.run.MatchingRefusal;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;
import no.nystart.matching.run.RunDocuments;

/**
 * What cohorts' runs solved, to read explanations off. Who has become protected since is not in it, whoever looks:
 * their seats are reserved. The few that were read last stay in memory, with their prices.
 */
@ApplicationScoped
public class SolvedRuns {

    /** In a large city each can take some tens of megabytes. */
    private static final int MOST_HELD = 4;

    private record Held(Set<UUID> people, SolvedProblem solved) {}

    /** Guarded by itself. */
    private final Map<UUID, Held> held = new LinkedHashMap<>(MOST_HELD, 0.75f, true);

    private final RunDocuments documents;
    private final Proposals proposals;

    @Inject
    SolvedRuns(RunDocuments documents, Proposals proposals) {
        this.documents = documents;
        this.proposals = proposals;
    }

    /**
     * Reads something off a run, for a second at most: nobody else reads off it meanwhile.
     *
     * @throws Refused when the run has no solution, or none yet
     */
    public <T> T read(MatchingRun run, Function<SolvedProblem, T> reading) {
        SolvedProblem solved = held(run);
        synchronized (solved) {
            return reading.apply(solved);
        }
    }

    /** One of the reader's own, for as long as it takes; refused as {@link #read}. */
    public SolvedProblem copy(MatchingRun run) {
        run.requireSolution();
        return load(run, proposals.shared(run.id()));
    }

    /** Whom of a run everybody may see who may see the run. */
    public Visible visible(MatchingRun run) {
        return Visible.of(proposals.shared(run.id()));
    }

    /** @throws Refused when the run proposes nothing for the person, or the person has become protected since */
    public void requireShared(MatchingRun run, UUID youngPerson) {
        run.requireSolution();
        if (!proposals.shared(run.id()).contains(youngPerson)) {
            throw Refused.because(
                    proposals
                                    .findByIdOptional(new Proposal.Key(run.id(), youngPerson))
                                    .isPresent()
                            ? MatchingRefusal.PROTECTED_SINCE
                            : CommonRefusal.NOT_FOUND);
        }
    }

    private SolvedProblem held(MatchingRun run) {
        run.requireSolution();
        Set<UUID> people = proposals.shared(run.id());
        synchronized (held) {
            Held known = held.get(run.id());
            if (known != null && known.people().equals(people)) {
                return known.solved();
            }
        }
        // two who come at once both load it: some milliseconds, and nobody else waits for them
        Held loaded = new Held(people, load(run, people));
        synchronized (held) {
            held.put(run.id(), loaded);
            if (held.size() > MOST_HELD) {
                held.remove(held.keySet().iterator().next());
            }
        }
        return loaded.solved();
    }

    private SolvedProblem load(MatchingRun run, Set<UUID> people) {
        SolvedProblem whole = SolvedProblem.of(
                documents.problem(run.id()), documents.kept(run.id()).orElseThrow());
        Set<String> visible = Visible.of(people).people();
        return whole.reserving(whole.problem().youngPeople().stream()
                .map(YoungPerson::id)
                .filter(id -> !visible.contains(id))
                .collect(Collectors.toSet()));
    }
}
