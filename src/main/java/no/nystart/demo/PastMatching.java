package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;
import no.nystart.matching.run.RunOptions;
import no.nystart.placement.decision.Answers;
import no.nystart.placement.decision.Chosen;
import no.nystart.placement.decision.Decisions;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.placement.decision.Reply;
import no.nystart.register.people.YoungPerson;

/** A run for a cohort of the past, solved now and dated then; everybody it places is accepted and says yes. */
@ApplicationScoped
class PastMatching {

    private static final RunOptions OPTIONS = new RunOptions(Duration.ofSeconds(5), 7, 0);

    /** Days before the first placement. */
    private static final int RUN = 40;

    private static final int DECIDED = 36;
    private static final int ANSWERED = 34;

    private final MatchingRuns runs;
    private final Proposals proposals;
    private final Decisions decisions;
    private final ProposedMatches matches;
    private final Answers answers;
    private final PastDays days;

    @Inject
    PastMatching(
            MatchingRuns runs,
            Proposals proposals,
            Decisions decisions,
            ProposedMatches matches,
            Answers answers,
            PastDays days) {
        this.runs = runs;
        this.proposals = proposals;
        this.decisions = decisions;
        this.matches = matches;
        this.answers = answers;
        this.days = days;
    }

    /** The cohort's released run; solved by a worker meanwhile, without a transaction here. */
    UUID released(UUID cohort, LocalDate starts, UUID coordinator) {
        Optional<UUID> released = days.play(() -> runs.released(cohort).map(MatchingRun::id));
        return released.orElseGet(() -> solved(cohort, starts, coordinator));
    }

    private UUID solved(UUID cohort, LocalDate starts, UUID coordinator) {
        UUID[] run = new UUID[1];
        play(
                starts.minusDays(RUN),
                () -> run[0] = runs.startCohort(cohort, OPTIONS, coordinator).id());
        while (!days.play(() -> runs.findById(run[0]).state().isOver())) {
            pause();
        }
        play(starts.minusDays(RUN - 1), () -> runs.release(run[0], coordinator));
        return run[0];
    }

    private void play(LocalDate day, Runnable deed) {
        days.play(() -> {
            Bygone.on(day, deed);
            return day;
        });
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** In the transaction at hand: what both sides have said yes to. Each of the cohort has a place, or the demo is wrong. */
    ProposedMatch agreed(UUID run, YoungPerson person, LocalDate starts, UUID youngAccount, UUID leaderAccount) {
        Proposal proposal = proposals.findById(new Proposal.Key(run, person.id()));
        if (proposal.match().isEmpty()) {
            throw new IllegalStateException("No place for " + person.id() + " in " + run);
        }
        UUID[] match = new UUID[1];
        Bygone.on(
                starts.minusDays(DECIDED),
                () -> match[0] = decisions
                        .make(
                                person.id(),
                                new Chosen(run, null, "Passer med det ungdommen ønsker å lære"),
                                decisions.revision(person.id()).etag().toString(),
                                person.caseworker())
                        .id());
        Bygone.on(starts.minusDays(ANSWERED), () -> {
            answers.give(match[0], Reply.accepting(Party.COMPANY), leaderAccount);
            answers.give(match[0], Reply.accepting(Party.YOUNG_PERSON), youngAccount);
        });
        return matches.byId(match[0]);
    }

    /** The leader whom the run proposes. */
    UUID leaderOf(UUID run, UUID youngPerson) {
        return proposals
                .findById(new Proposal.Key(run, youngPerson))
                .match()
                .map(Proposal.Match::leader)
                .orElseThrow();
    }
}
