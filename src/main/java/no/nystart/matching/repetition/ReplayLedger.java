package no.nystart.matching.repetition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.nystart.matching.replay.RunRecord;
import no.nystart.matching.replay.Verdict;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.RunRecords;

/** What the worker reads and writes of replays. */
@ApplicationScoped
class ReplayLedger {

    private final EntityManager entities;
    private final RunRecords records;
    private final Clock wallClock;

    @Inject
    ReplayLedger(EntityManager entities, RunRecords records, Clock wallClock) {
        this.entities = entities;
        this.records = records;
        this.wallClock = wallClock;
    }

    /** What is to be done again; empty when it was already, or is gone. */
    @Transactional
    Optional<RunRecord> waiting(UUID id) {
        return replay(id)
                .filter(RunReplay::isWaiting)
                .map(replay -> records.of(entities.find(MatchingRun.class, replay.run())));
    }

    @Transactional
    void ended(UUID id, Verdict verdict, boolean promised) {
        replay(id).ifPresent(replay -> replay.end(verdict, promised, wallClock.instant()));
    }

    @Transactional
    void failed(UUID id) {
        replay(id).ifPresent(replay -> replay.fail(wallClock.instant()));
    }

    private Optional<RunReplay> replay(UUID id) {
        return Optional.ofNullable(entities.find(RunReplay.class, id));
    }
}
