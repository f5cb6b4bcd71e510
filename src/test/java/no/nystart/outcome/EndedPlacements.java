package no.nystart.outcome;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nystart.followup.RunningPlacements;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.PlacementEvent;

/** A placement that was completed, on a day of the field after it. */
@ApplicationScoped
public class EndedPlacements {

    /** The first day after. */
    public static final LocalDate ENDS = SomePlacements.ENDS;

    @Inject
    RunningPlacements running;

    @Inject
    Placements placements;

    @Inject
    EntityManager entities;

    private final List<UUID> made = new ArrayList<>();

    /** Completed; it is the first day after it now. */
    public Three ended() {
        Three three = running.since(20);
        made.add(three.placement());
        running.itIs(ENDS);
        QuarkusTransaction.requiringNew()
                .run(() -> placements.record(
                        three.placement(),
                        "v" + placements.byId(three.placement()).version(),
                        new PlacementEvent.Completed(ENDS),
                        "",
                        three.caseworker().id()));
        return three;
    }

    public void itIs(LocalDate day) {
        running.itIs(day);
    }

    /** Hidden from everybody who is not cleared, from now on. */
    public void hide(UUID youngPerson) {
        QuarkusTransaction.requiringNew().run(() -> {
            clear();
            entities.createNativeQuery("UPDATE young_person SET shielded = true WHERE id = ?1")
                    .setParameter(1, youngPerson)
                    .executeUpdate();
        });
    }

    /** As if nobody had ever come, so that no other test's list has them. */
    public void forget() {
        running.forget();
        QuarkusTransaction.requiringNew().run(() -> {
            clear();
            made.forEach(id -> entities.createNativeQuery(
                            "UPDATE placement SET state = 'ENDED_EARLY', ends = starts, rematch = NULL WHERE id = ?1")
                    .setParameter(1, id)
                    .executeUpdate());
        });
        made.clear();
    }

    private void clear() {
        entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', '0402,0425', true)", String.class)
                .getSingleResult();
    }
}
