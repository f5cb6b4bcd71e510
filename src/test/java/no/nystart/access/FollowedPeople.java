package no.nystart.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.followup.flags.Flag;
import no.nystart.followup.plan.Slot;
import no.nystart.matching.question.SealedJson;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;

/** People whose placement runs, with everything that comes of following it up; one contact was missed, and two flags are up. */
@ApplicationScoped
public class FollowedPeople {

    private static final List<String> KEPT = List.of(
            "UPDATE young_person SET first_name = :first, last_name = :last WHERE id = :person",
            "UPDATE placement SET state = 'RUNNING', starts = CAST(:today AS date) - 40, ends = CAST(:today AS date) + 140,"
                    + " cohort = (SELECT id FROM cohort WHERE region = 'glamdal' ORDER BY id LIMIT 1) WHERE id = :placement",
            "INSERT INTO appointment VALUES (:placement, 'day-3', CAST(:today AS date) - 37, CAST(:today AS date) - 40, 0, 'HELD')"
                    + " ON CONFLICT (placement, slot) DO UPDATE SET status = 'HELD', on_day = excluded.on_day",
            "INSERT INTO appointment VALUES (:placement, 'week-2', CAST(:today AS date) - 9, CAST(:today AS date) - 40, 0, 'PLANNED')"
                    + " ON CONFLICT (placement, slot) DO UPDATE SET on_day = excluded.on_day",
            "INSERT INTO appointment VALUES (:placement, 'week-4', CAST(:today AS date) + 2, CAST(:today AS date) - 40, 0, 'PLANNED')"
                    + " ON CONFLICT (placement, slot) DO UPDATE SET on_day = excluded.on_day",
            "INSERT INTO check_in (id, placement, slot, form_key, sent_hash, on_day, since, score, note, leader, told_by, told_at, told_on)"
                    + " SELECT gen_random_uuid(), id, 'day-3', gen_random_uuid(), '', starts + 3, starts, 2, :last || ' strever',"
                    + " leader, :by, now(), starts + 3 FROM placement WHERE id = :placement",
            "INSERT INTO absence SELECT placement, since, 'UNEXCUSED', id FROM check_in WHERE placement = :placement",
            "INSERT INTO concern (id, placement, words, opened_by, opened_at, opened_on, version)"
                    + " VALUES (gen_random_uuid(), :placement, :last || ' kommer ikke', :by, now(), CAST(:today AS date) - 5, 0)",
            "INSERT INTO raised_flag (id, placement, key, colour, flag, since, due, version) VALUES (gen_random_uuid(), :placement,"
                    + " 'silence:week-2', 'RED', CAST(:silence AS jsonb), CAST(:today AS date) - 2, CAST(:today AS date) - 1, 0)",
            "INSERT INTO raised_flag (id, placement, key, colour, flag, since, version) VALUES (gen_random_uuid(), :placement,"
                    + " 'missed:week-2', 'AMBER', CAST(:missed AS jsonb), CAST(:today AS date) - 8, 0)",
            "INSERT INTO pulse VALUES (:placement, CAST(:today AS date) - 3, 1, :last || ' er lei', true, :by, now())",
            "INSERT INTO outcome_question (id, placement, moment, asked_on, last_day)"
                    + " VALUES (gen_random_uuid(), :placement, 'END', CAST(:today AS date) - 1, CAST(:today AS date) + 20)",
            "INSERT INTO outcome_status VALUES"
                    + " (gen_random_uuid(), :placement, 'END', 'NONE', 'OWN_ANSWER', :by, now(), :today, 0)");

    @Inject
    SomePlacements placements;

    @Inject
    FieldClock clock;

    @Inject
    EntityManager entities;

    UUID named(String first, String last) {
        Placed placed = placements.signed();
        LocalDate today = clock.today();
        Slot slot = Slot.of("week-2");
        QuarkusTransaction.requiringNew()
                .run(() -> KEPT.forEach(sql -> {
                    Query query = entities.createNativeQuery(sql);
                    set(query, sql, "first", first);
                    set(query, sql, "last", last);
                    set(query, sql, "person", placed.youngPerson());
                    set(query, sql, "placement", placed.id());
                    set(query, sql, "by", placed.caseworker());
                    set(query, sql, "today", today);
                    set(
                            query,
                            sql,
                            "silence",
                            SealedJson.write(Flag.class, new Flag.Silence(slot, today.minusDays(9))));
                    set(
                            query,
                            sql,
                            "missed",
                            SealedJson.write(Flag.class, new Flag.MissedContact(slot, today.minusDays(9))));
                    query.executeUpdate();
                }));
        return placed.youngPerson();
    }

    private static void set(Query query, String sql, String name, Object value) {
        if (sql.contains(":" + name)) {
            query.setParameter(name, value);
        }
    }
}
