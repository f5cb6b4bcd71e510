package no.nystart.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.nystart.access.vault.Vault;

/**
 * Gathers what is kept about somebody from all rooms. Ids of others are not told; seals are opened. The database shows what
 * it shows the visitor, so nobody gets at somebody hidden this way who may not know of them.
 */
@ApplicationScoped
public class Dossiers {

    private static final String SEALED_AS = "\\x";

    private final Holdings holdings;
    private final People people;
    private final Vault vault;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock wallClock;

    @Inject
    Dossiers(
            Holdings holdings, People people, Vault vault, EntityManager entities, ObjectMapper json, Clock wallClock) {
        this.holdings = holdings;
        this.people = people;
        this.vault = vault;
        this.entities = entities;
        this.json = json;
        this.wallClock = wallClock;
    }

    /** Of a young person and their account. */
    @Transactional
    public Dossier ofYoungPerson(UUID id) {
        return of(people.youngPerson(id));
    }

    /** Of whoever holds an account, and of the young person or leader that it is bound to. */
    @Transactional
    public Dossier ofHolder(UUID account) {
        return of(people.holderOf(account));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Dossier of(Whose whose) {
        Set<String> pointers = pointers();
        Set<String> met = new HashSet<>();
        List<Dossier.Section> sections = new ArrayList<>();
        for (Holding holding : holdings.of(whose)) {
            Dossier.Section section = section(holding, whose, pointers, met);
            if (!section.rows().isEmpty()) {
                sections.add(section);
            }
        }
        return new Dossier(wallClock.instant(), sections);
    }

    /** @param met rows told already: one person is known as several */
    private Dossier.Section section(Holding holding, Whose whose, Set<String> pointers, Set<String> met) {
        @SuppressWarnings("unchecked") // of the query's one column
        List<String> rows = holdings.query(
                        "SELECT CAST(row_to_json(r) AS text) FROM " + holding.table() + " r", holding, whose)
                .getResultList();
        Map<String, Cover> covered = new TreeMap<>();
        List<Map<String, JsonNode>> told = rows.stream()
                .filter(row -> met.add(holding.table() + row))
                .map(this::read)
                .map(row -> told(holding, row, whose, pointers, covered))
                .toList();
        return new Dossier.Section(holding.table(), holding.kind(), covered, told);
    }

    private Map<String, JsonNode> told(
            Holding holding, JsonNode row, Whose whose, Set<String> pointers, Map<String, Cover> covered) {
        Map<String, JsonNode> told = new LinkedHashMap<>();
        Set<String> own = whose.texts();
        row.properties().forEach(field -> {
            String column = field.getKey();
            JsonNode value = field.getValue();
            Cover cover = holding.covers().get(column);
            if (value.isNull()) {
                return;
            }
            if (cover == Cover.SEALED) {
                told.put(column, opened(holding, column, row, value.textValue()));
            } else if (cover != null) {
                covered.put(column, cover);
            } else if (value.isTextual() && value.textValue().startsWith(SEALED_AS)) {
                covered.put(column, Cover.SECRET);
            } else if (pointers.contains(holding.table() + "." + column) && !own.contains(value.textValue())) {
                covered.put(column, Cover.WHO);
            } else {
                told.put(column, value);
            }
        });
        return told;
    }

    private JsonNode opened(Holding holding, String column, JsonNode row, String hexadecimal) {
        byte[] sealed = HexFormat.of().parseHex(hexadecimal.substring(SEALED_AS.length()));
        UUID owner = UUID.fromString(row.path("id").textValue());
        return TextNode.valueOf(vault.open(sealed, owner, field(column)));
    }

    /** As the field is called that it was sealed as: emergency_phone is emergencyPhone. */
    private static String field(String column) {
        StringBuilder field = new StringBuilder();
        for (String word : column.split("_")) {
            field.append(field.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return field.toString();
    }

    /** Columns that point to an account or a leader, by a key or by their name, as {@code table.column}. */
    private Set<String> pointers() {
        List<String> known = entities.createNativeQuery("""
                        SELECT c.conrelid::regclass || '.' || a.attname
                        FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
                        WHERE c.contype = 'f' AND c.confrelid IN ('account'::regclass, 'mentoring_leader'::regclass)
                        AND a.attname <> 'company'
                        UNION SELECT c.table_name || '.' || c.column_name FROM information_schema.columns c
                        WHERE c.table_schema = current_schema() AND c.column_name IN ('leader', 'first_leader', 'deputy')""", String.class).getResultList();
        return new HashSet<>(known);
    }

    private JsonNode read(String row) {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row that the database wrote", e);
        }
    }
}
