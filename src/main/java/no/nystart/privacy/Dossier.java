package no.nystart.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything that is kept about one person.
 *
 * @param sections those with something in them, in the order of the journey
 */
public record Dossier(Instant made, List<Section> sections) {

    public Dossier {
        sections = List.copyOf(sections);
    }

    /**
     * What one table keeps.
     *
     * @param covered columns that are not told, each with why
     * @param rows values by column, as they stand in the table
     */
    public record Section(String table, PersonKind as, Map<String, Cover> covered, List<Map<String, JsonNode>> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }
}
