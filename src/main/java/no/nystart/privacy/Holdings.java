package no.nystart.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that the rooms keep about people. */
@ApplicationScoped
public class Holdings {

    private final List<PersonalRecords> rooms;
    private final List<Holding> all;
    private final EntityManager entities;

    @Inject
    Holdings(@All List<PersonalRecords> rooms, EntityManager entities) {
        this.rooms = rooms;
        this.all = rooms.stream()
                .flatMap(room -> room.holdings().stream())
                .sorted(Comparator.comparing(Holding::kind))
                .toList();
        this.entities = entities;
    }

    public List<Holding> all() {
        return all;
    }

    List<PersonalRecords> rooms() {
        return rooms;
    }

    /** Those in which something about this person can stand. */
    List<Holding> of(Whose whose) {
        return all.stream().filter(holding -> whose.isKnownAs(holding.kind())).toList();
    }

    /** Which rows of a holding's table are about a person, in SQL; the kind's parameter carries the ids. */
    String condition(Holding holding) {
        if (holding.parent() == null) {
            return holding.column() + " IN (:" + holding.kind().parameter() + ")";
        }
        Holding above = all.stream()
                .filter(other -> other.kind() == holding.kind() && other.table().equals(holding.parent()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        holding.table() + " is below " + holding.parent() + ", which nobody tells of"));
        return holding.column() + " IN (SELECT id FROM " + above.table() + " WHERE " + condition(above) + ")";
    }

    /** A query over the holding's rows about this person. */
    Query query(String start, Holding holding, Whose whose) {
        return query(start, holding, whose, "true");
    }

    /** The same, of those that meet a condition too. */
    Query query(String start, Holding holding, Whose whose, String also) {
        return entities.createNativeQuery(start + " WHERE " + condition(holding) + " AND " + also)
                .setParameter(holding.kind().parameter(), whose.as(holding.kind()));
    }

    long count(Holding holding, Whose whose) {
        return ((Number) query("SELECT count(*) FROM " + holding.table(), holding, whose)
                        .getSingleResult())
                .longValue();
    }

    /** Of the person, and of every row about them that has an id. */
    Set<UUID> ids(Whose whose) {
        Set<UUID> ids = new HashSet<>();
        Set<String> withId = tablesWithId();
        for (Holding holding : of(whose)) {
            ids.addAll(whose.as(holding.kind()));
            if (withId.contains(holding.table())) {
                @SuppressWarnings("unchecked") // of the query's one column
                List<UUID> rows = query("SELECT id FROM " + holding.table(), holding, whose)
                        .getResultList();
                ids.addAll(rows);
            }
        }
        return ids;
    }

    private Set<String> tablesWithId() {
        List<String> tables = entities.createNativeQuery(
                        "SELECT CAST(table_name AS text) FROM information_schema.columns"
                                + " WHERE table_schema = current_schema() AND column_name = 'id' AND data_type = 'uuid'",
                        String.class)
                .getResultList();
        return Set.copyOf(tables);
    }

    /** What is to go, each table before those that its rows point to. */
    <T> List<T> childrenFirst(List<T> going, Function<T, String> table) {
        @SuppressWarnings("unchecked") // of the query's own columns
        List<Object[]> keys = entities.createNativeQuery("""
                        SELECT CAST(c.conrelid::regclass AS text), CAST(c.confrelid::regclass AS text)
                        FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid <> c.confrelid""", Object[].class).getResultList();
        List<T> left = new ArrayList<>(going);
        List<T> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<String> tables = left.stream().map(table).collect(Collectors.toSet());
            Set<String> pointedTo = keys.stream()
                    .filter(key -> tables.contains((String) key[0]))
                    .map(key -> (String) key[1])
                    .collect(Collectors.toSet());
            List<T> free = left.stream()
                    .filter(one -> !pointedTo.contains(table.apply(one)))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("these point to each other in a circle: " + tables);
            }
            ordered.addAll(free);
            left.removeAll(free);
        }
        return ordered;
    }
}
