package no.nystart.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.EveryonesEyes;
import no.nystart.jobs.RecurringJob;
import org.jboss.logging.Logger;

/**
 * Takes away what has been kept long enough, kind by kind, in small transactions: a worker that dies leaves the round to
 * the next, which goes on where it was. Those who are hidden come last and are counted nowhere.
 */
@ApplicationScoped
public class RetentionRound implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(RetentionRound.class);

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Holdings holdings;
    private final DueRows due;
    private final LettingGo lettingGo;
    private final Erasures erasures;
    private final EveryonesEyes eyes;

    @Inject
    RetentionRound(Holdings holdings, DueRows due, LettingGo lettingGo, Erasures erasures, EveryonesEyes eyes) {
        this.holdings = holdings;
        this.due = due;
        this.lettingGo = lettingGo;
        this.erasures = erasures;
        this.eyes = eyes;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    /** A kind that fails is tried again the next time and holds up no other. */
    @Override
    public void work() {
        for (RetentionKind kind : RetentionKind.values()) {
            try {
                letGo(kind);
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "Retention of %s failed and is tried again", kind);
            }
        }
    }

    /** One round of one kind. */
    public void letGo(RetentionKind kind) {
        UUID round = QuarkusTransaction.requiringNew().call(() -> lettingGo.round(kind));
        for (Retained rule : ordered(kind)) {
            for (boolean hiddenToo : new boolean[] {false, true}) {
                if (kind == RetentionKind.CASES) {
                    people(rule, round, hiddenToo);
                } else {
                    rows(rule, round, hiddenToo);
                }
            }
        }
        QuarkusTransaction.requiringNew().run(() -> lettingGo.end(round));
    }

    private void rows(Retained rule, UUID round, boolean hiddenToo) {
        int gone = DueRows.BATCH;
        while (gone == DueRows.BATCH) {
            gone = QuarkusTransaction.requiringNew().call(() -> {
                lettingGo.name(round);
                open(hiddenToo);
                int rows = due.letGo(rule);
                if (rows > 0 && !hiddenToo) {
                    lettingGo.count(round, Map.of(rule.table(), (long) rows));
                }
                return rows;
            });
        }
    }

    private void people(Retained rule, UUID round, boolean hiddenToo) {
        List<UUID> people = List.of(BEFORE_ALL);
        do {
            UUID after = people.getLast();
            people = QuarkusTransaction.requiringNew().call(() -> {
                open(hiddenToo);
                return due.people(rule, after);
            });
            people.forEach(person -> letGo(person, rule, round, hiddenToo));
        } while (people.size() == DueRows.PEOPLE);
    }

    /** Whoever cannot be let go holds up nobody else. */
    private void letGo(UUID person, Retained rule, UUID round, boolean hiddenToo) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                lettingGo.name(round);
                open(hiddenToo);
                erasures.letGo(person);
                if (!hiddenToo) {
                    lettingGo.count(round, Map.of(rule.table(), 1L));
                }
            });
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "%s could not be let go and is tried again", person);
        }
    }

    private void open(boolean hiddenToo) {
        if (hiddenToo) {
            eyes.open();
        }
    }

    private List<Retained> ordered(RetentionKind kind) {
        return QuarkusTransaction.requiringNew().call(() -> holdings.childrenFirst(rules(kind), Retained::table));
    }

    /** What a kind is, room by room. */
    List<Retained> rules(RetentionKind kind) {
        return holdings.rooms().stream()
                .flatMap(room -> room.retained().stream())
                .filter(rule -> rule.kind() == kind)
                .toList();
    }
}
