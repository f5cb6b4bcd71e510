package no.nystart.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.nystart.TestDatabase;
import no.nystart.web.Language;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The database's own catalogue against what the rooms say that they keep: no table with a person in it is forgotten. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PersonalRecordsTest {

    /** Tables that point to a young person's rows and are told of elsewhere, each with why. */
    private static final Map<String, String> NOT_OF_YOUNG_PEOPLE =
            Map.of("letting_go", "that somebody was erased: an id that nobody is found by");

    /** Columns that hold an account's or a leader's id, where the row is about somebody else or the column is no stamp. */
    private static final Map<String, String> NOT_OF_LEADERS = Map.ofEntries(
            Map.entry("seat_booking", "a young person's seat"),
            Map.entry("pin", "a young person's pin"),
            Map.entry("decision", "of a young person"),
            Map.entry("proposed_match", "of a young person"),
            Map.entry("agreement_version", "of a young person"),
            Map.entry("placement", "of a young person"),
            Map.entry("check_in", "of a young person"),
            Map.entry("check_in_link", "of a young person"),
            Map.entry("talk", "of a young person"),
            Map.entry("process_confirmation", "of a young person"),
            Map.entry("proposal", "of a young person; no words of the leader"),
            Map.entry("report_row", "of a young person"),
            Map.entry("role_grant", "told with the account"));

    /** Who did something is told where it was done; these names of columns say no more than that. */
    private static final String STAMP = ".*_by|by_whom|owner|caseworker|facilitator|sender";

    private static final Map<String, String> NOT_OF_ACCOUNTS = Map.of(
            "setup", "that the first administrator began; nothing more",
            "intervision_session", "a session that somebody leads");

    @Inject
    Holdings holdings;

    @Inject
    EntityManager entities;

    @Test
    void everyTableWithAYoungPersonInItIsToldOf() {
        Set<String> reached = new TreeSet<>(columns("young_person"));
        reached.addAll(tablesWithColumn("young_person"));
        Map<String, Set<String>> above = keys();
        boolean more = true;
        while (more) {
            more = above.entrySet().stream()
                    .filter(table -> !told(PersonKind.LEADER).contains(table.getKey()))
                    .anyMatch(table ->
                            table.getValue().stream().anyMatch(reached::contains) && reached.add(table.getKey()));
        }
        assertThat(reached).hasSizeGreaterThan(50);
        reached.removeAll(NOT_OF_YOUNG_PEOPLE.keySet());
        reached.removeAll(told(PersonKind.YOUNG_PERSON));
        assertThat(reached)
                .as("tables about young people that no room tells of")
                .isEmpty();
    }

    @Test
    void everyTableWithALeaderInItIsToldOf() {
        Set<String> reached = new TreeSet<>(columns("mentoring_leader"));
        reached.addAll(tablesWithColumn("leader"));
        reached.removeAll(NOT_OF_LEADERS.keySet());
        reached.removeAll(told(PersonKind.LEADER));
        assertThat(reached).as("tables about leaders that no room tells of").isEmpty();
    }

    @Test
    void everyTableWithAnAccountInItIsToldOfOrSaysOnlyWhoDidSomething() {
        Set<String> reached = new TreeSet<>(pointingTo("account").stream()
                .filter(pointer -> !pointer.substring(pointer.indexOf('.') + 1).matches(STAMP))
                .map(pointer -> pointer.substring(0, pointer.indexOf('.')))
                .toList());
        reached.addAll(tablesWithColumn("account"));
        reached.removeAll(NOT_OF_ACCOUNTS.keySet());
        // by the coach's own confirmation of a leader
        reached.remove("coach_confirmation");
        reached.removeAll(told(PersonKind.ACCOUNT));
        assertThat(reached).as("tables about accounts that no room tells of").isEmpty();
    }

    @Test
    void whatIsToldHasANameForPeopleInThreeLanguages() {
        SoftAssertions all = new SoftAssertions();
        for (Holding holding : holdings.all()) {
            for (Language language : Language.values()) {
                RecordWords words = RecordWords.in(language);
                all.assertThatCode(() -> words.table(holding.table()))
                        .as("%s %s", language, holding.table())
                        .doesNotThrowAnyException();
                for (String column : toldColumns(holding)) {
                    all.assertThatCode(() -> words.column(column))
                            .as("%s %s.%s", language, holding.table(), column)
                            .doesNotThrowAnyException();
                }
            }
        }
        all.assertAll();
    }

    @Test
    void everyHoldingNamesColumnsThatAreThere() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (Holding holding : holdings.all()) {
                Set<String> columns = columnsOf(holding.table(), "true");
                assertThat(columns)
                        .as(holding.table())
                        .contains(holding.column())
                        .containsAll(holding.covers().keySet());
                if (holding.fate() instanceof Fate.Stays stays) {
                    assertThat(columns).as(holding.table()).containsAll(stays.words());
                }
                if (holding.fate() instanceof Fate.Emptied emptied) {
                    assertThat(columns)
                            .as(holding.table())
                            .containsAll(emptied.values().keySet());
                }
                holdings.count(holding, new Whose(Map.of(holding.kind(), Set.of(java.util.UUID.randomUUID()))));
            }
        });
    }

    /** Office and caseworker stay, and the ids. */
    @Test
    void ofAnErasedYoungPersonEveryColumnIsEmptied() {
        Holding register = holdings.all().stream()
                .filter(holding -> holding.table().equals("young_person"))
                .findFirst()
                .orElseThrow();
        Set<String> left = new HashSet<>(columnsOf("young_person", "true"));
        left.removeAll(((Fate.Emptied) register.fate()).values().keySet());
        assertThat(left).containsExactlyInAnyOrder("id", "office", "caseworker", "version");
    }

    private Set<String> told(PersonKind kind) {
        return holdings.all().stream()
                .filter(holding -> holding.kind() == kind)
                .map(Holding::table)
                .collect(Collectors.toSet());
    }

    private Set<String> toldColumns(Holding holding) {
        Set<String> columns =
                columnsOf(holding.table(), "(data_type NOT IN ('uuid', 'bytea') AND udt_name <> '_uuid')");
        holding.covers().forEach((column, cover) -> {
            if (cover == Cover.SECRET) {
                columns.remove(column);
            } else {
                columns.add(column);
            }
        });
        columns.removeIf(column -> !RecordWords.tells(column));
        columns.removeIf(column -> column.endsWith("_at") && columns.contains(column.replaceFirst("_at$", "_on")));
        return columns;
    }

    private Set<String> columnsOf(String table, String condition) {
        List<String> found = entities.createNativeQuery(
                        "SELECT CAST(column_name AS text) FROM information_schema.columns"
                                + " WHERE table_schema = current_schema() AND table_name = ?1 AND " + condition,
                        String.class)
                .setParameter(1, table)
                .getResultList();
        return new HashSet<>(found);
    }

    private List<String> tablesWithColumn(String column) {
        return entities.createNativeQuery(
                        "SELECT CAST(c.table_name AS text) FROM information_schema.columns c JOIN information_schema.tables t"
                                + " USING (table_schema, table_name) WHERE c.table_schema = current_schema()"
                                + " AND t.table_type = 'BASE TABLE' AND c.column_name = ?1 AND c.data_type = 'uuid'",
                        String.class)
                .setParameter(1, column)
                .getResultList();
    }

    private List<String> columns(String table) {
        return pointingTo(table).stream()
                .map(pointer -> pointer.substring(0, pointer.indexOf('.')))
                .toList();
    }

    private List<String> pointingTo(String table) {
        return entities.createNativeQuery("""
                        SELECT CAST(c.conrelid::regclass AS text) || '.' || a.attname
                        FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
                        WHERE c.contype = 'f' AND CAST(c.confrelid::regclass AS text) = ?1""", String.class)
                .setParameter(1, table)
                .getResultList();
    }

    /** The tables to which each points. */
    @SuppressWarnings("unchecked")
    private Map<String, Set<String>> keys() {
        List<Object[]> keys = entities.createNativeQuery("""
                        SELECT CAST(c.conrelid::regclass AS text), CAST(c.confrelid::regclass AS text)
                        FROM pg_constraint c WHERE c.contype = 'f'""", Object[].class).getResultList();
        return keys.stream()
                .collect(Collectors.groupingBy(
                        key -> (String) key[0], Collectors.mapping(key -> (String) key[1], Collectors.toSet())));
    }
}
