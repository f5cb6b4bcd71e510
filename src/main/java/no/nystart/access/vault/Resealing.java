package no.nystart.access.vault;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import no.nystart.access.EveryonesEyes;

/**
 * Seals anew under the present key what an earlier one has sealed, a few rows at a time and past whoever has them open at
 * the moment, so that the earlier key can be taken out of the keyset while the service is at work. An erased person's
 * values are empty and have no key.
 */
@ApplicationScoped
public class Resealing {

    private static final int AT_A_TIME = 200;

    /** How much of a column lies under which key. */
    public record Progress(SealedColumn column, long present, long earlier) {}

    private final EntityManager entities;
    private final EveryonesEyes eyes;
    private final Vault vault;
    private final Instance<SealedColumns> rooms;

    @Inject
    Resealing(EntityManager entities, EveryonesEyes eyes, Vault vault, Instance<SealedColumns> rooms) {
        this.entities = entities;
        this.eyes = eyes;
        this.vault = vault;
        this.rooms = rooms;
    }

    /** Hidden people's rows are counted like all others. */
    public List<Progress> progress() {
        return QuarkusTransaction.requiringNew().call(() -> {
            eyes.open();
            return columns().stream().map(this::progressOf).toList();
        });
    }

    private Progress progressOf(SealedColumn column) {
        Tuple counts =
                (Tuple) marked(entities.createNativeQuery("""
                        SELECT count(*) FILTER (WHERE substring(%1$s FROM 1 FOR 5) = :mark) AS present,
                               count(*) FILTER (WHERE substring(%1$s FROM 1 FOR 5) <> :mark) AS earlier
                        FROM %2$s WHERE octet_length(%1$s) > 0""".formatted(column.column(), column.table()), Tuple.class))
                        .getSingleResult();
        return new Progress(
                column,
                counts.get("present", Number.class).longValue(),
                counts.get("earlier", Number.class).longValue());
    }

    /** @return how many values were sealed anew */
    public int all() {
        return columns().stream().mapToInt(this::all).sum();
    }

    private int all(SealedColumn column) {
        int done = 0;
        int now;
        do {
            now = QuarkusTransaction.requiringNew().call(() -> some(column));
            done += now;
        } while (now > 0);
        return done;
    }

    private int some(SealedColumn column) {
        eyes.open();
        List<Tuple> rows = marked(entities.createNativeQuery(
                        """
                        SELECT %3$s AS owner, %4$s AS field, %1$s AS sealed FROM %2$s
                        WHERE substring(%1$s FROM 1 FOR 5) <> :mark AND octet_length(%1$s) > 0 LIMIT %5$d FOR UPDATE SKIP LOCKED""".formatted(column.column(), column.table(), column.owner(), column.field(), AT_A_TIME),
                        Tuple.class))
                .getResultList()
                .stream()
                .map(Tuple.class::cast)
                .toList();
        for (Tuple row : rows) {
            UUID owner = row.get("owner", UUID.class);
            byte[] sealed = row.get("sealed", byte[].class);
            entities.createNativeQuery("UPDATE %2$s SET %1$s = :fresh WHERE %3$s = :owner AND %1$s = :sealed"
                            .formatted(column.column(), column.table(), column.owner()))
                    .setParameter("fresh", vault.resealed(sealed, owner, row.get("field", String.class)))
                    .setParameter("owner", owner)
                    .setParameter("sealed", sealed)
                    .executeUpdate();
        }
        return rows.size();
    }

    private Query marked(Query query) {
        return query.setParameter("mark", vault.presentMark());
    }

    private List<SealedColumn> columns() {
        return rooms.stream().flatMap(room -> room.sealed().stream()).toList();
    }
}
