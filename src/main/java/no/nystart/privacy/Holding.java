package no.nystart.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table with something about people in it.
 *
 * @param column holds the person's id, or that of a row of the table above
 * @param parent the table above, which another holding of the same kind tells of; null where the column holds the person's id
 * @param covers columns that are not told as they stand
 */
public record Holding(
        PersonKind kind,
        String table,
        String column,
        @Nullable String parent,
        Fate fate,
        Map<String, Cover> covers) {

    public Holding {
        covers = Map.copyOf(covers);
    }

    /** The same, where another column holds the person's id. */
    public Holding by(String otherColumn) {
        return new Holding(kind, table, otherColumn, parent, fate, covers);
    }

    /** The same for rows that belong to those of another table, by the column of that name. */
    public Holding below(String table) {
        return below(table, table);
    }

    /** The same for rows that belong to those of another table, by a column of another name. */
    public Holding below(String above, String throughColumn) {
        return new Holding(kind, table, throughColumn, above, fate, covers);
    }

    /** Erasing leaves it, with the person blurred out of what people wrote in these columns. */
    public Holding staying(String... words) {
        return new Holding(kind, table, column, parent, new Fate.Stays(List.of(words)), covers);
    }

    /** Erasing leaves its rows with nothing in them. */
    public Holding emptied(Map<String, String> values) {
        return new Holding(kind, table, column, parent, new Fate.Emptied(values), covers);
    }

    /** Part of the trail, which nobody changes: the database itself takes somebody erased out of its words. */
    public Holding ofTheTrail() {
        return new Holding(kind, table, column, parent, new Fate.OfTheTrail(), covers);
    }

    public Holding covering(Cover cover, String... columns) {
        Map<String, Cover> more = new HashMap<>(covers);
        for (String one : columns) {
            more.put(one, cover);
        }
        return new Holding(kind, table, column, parent, fate, more);
    }
}
