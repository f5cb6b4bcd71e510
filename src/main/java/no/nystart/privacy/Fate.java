package no.nystart.privacy;

import java.util.List;
import java.util.Map;

/** What becomes of a table's rows about somebody who is erased. */
public sealed interface Fate {

    /** Nothing is left of them. */
    record Goes() implements Fate {}

    /**
     * The law wants them kept; whatever names the person in these columns (text, or JSON) is blurred.
     *
     * @param words columns in which people write
     */
    record Stays(List<String> words) implements Fate {

        public Stays {
            words = List.copyOf(words);
        }
    }

    /** Of the trail: stays, and the database takes out of its words who is erased already. */
    record OfTheTrail() implements Fate {}

    /**
     * Kept rows point to them, so each stays with nothing in it.
     *
     * @param values what stands in the columns afterwards, in SQL
     */
    record Emptied(Map<String, String> values) implements Fate {

        public Emptied {
            values = Map.copyOf(values);
        }
    }
}
