package no.nystart.placement;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Operation;
import no.nystart.access.Role;
import no.nystart.access.Scope;
import no.nystart.access.SomeAccounts;
import no.nystart.access.Visitor;
import no.nystart.demo.Demo;
import no.nystart.placement.decision.AskedList;
import no.nystart.placement.decision.CaseList;
import no.nystart.placement.decision.CaseState;
import no.nystart.placement.log.DecisionLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How long the lists of decisions take with 200 and with 20,000 of them at one office, in how many statements, and how
 * many rows they read without an index: {@code ./mvnw test -Dtest=DecisionListsBenchmark}. Not one of the tests: its name
 * keeps it out, its figures go to benchmarks-decisions.md.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionListsBenchmark {

    private static final Path REPORT = Path.of("src/docs/benchmarks-decisions.md");
    private static final int ROUNDS = 101;
    private static final int OF_A_RUN = 200;
    private static final int WORKPLACES = 100;

    /** Of which so many rows are to be read without an index: none. */
    private static final String LARGE = "'decision', 'proposed_match', 'match_answer', 'proposal', 'young_person'";

    private static final String PEOPLE = """
            INSERT INTO young_person SELECT uuidv7(), %s
            FROM (SELECT p.*, row_number() OVER () AS r FROM young_person p
                  WHERE office = '0402' AND length(last_key) < 32 LIMIT 10) p, generate_series(1, %d) g""";

    private static final List<String> CASES = List.of(
            """
            CREATE TEMP TABLE person ON COMMIT DROP AS SELECT id, row_number() OVER (ORDER BY id) AS n FROM young_person p
            WHERE office = '0402' AND length(last_key) > 32
              AND NOT EXISTS (SELECT FROM proposal q WHERE q.young_person = p.id)""", """
            CREATE TEMP TABLE run ON COMMIT DROP AS SELECT gen_random_uuid() AS id, g AS n
            FROM generate_series(1, (SELECT count(*) / %d FROM person)) g""".formatted(OF_A_RUN), """
            INSERT INTO matching_run (id, cohort, started_by, asked_at, people, seed, limit_millis, wanted_gap, weights,
              solver_version, phase, began_at, ended_at, fence, spent_millis, best, bound, gap, steps, placed, first_placed,
              first_total, released_at, released_by)
            SELECT r.id, (SELECT id FROM cohort WHERE region = 'glamdal' ORDER BY id LIMIT 1), a.id,
              clock_timestamp() + make_interval(secs => r.n), 200, 7, 30000, 0, '{}', 'benchmark', 'OPTIMAL', now(), now(),
              1, 900, 4180, 4180, 0, 17, 200, 200, 4180, now(), a.id
            FROM run r, account a WHERE a.login = 'koordinator'""", """
            INSERT INTO proposal (run, young_person, fitting_offers, place, leader, starts, ends, minutes, dissatisfaction,
              cost, interest, learning, wish, commute, leader_part)
            SELECT r.id, p.id, 3, w.place, w.leader, date '2027-02-03' - (last.n - r.n)::integer * 30,
              date '2027-09-03' - (last.n - r.n)::integer * 30, 17, 130, 163, 10, 20, 30, 40, 0
            FROM person p JOIN run r ON r.n = 1 + (p.n - 1) / %d JOIN workplace w ON w.n = p.n %% %d,
              (SELECT max(n) AS n FROM run) last
            """.formatted(OF_A_RUN, WORKPLACES), """
            INSERT INTO decision (id, young_person, office, cohort, run, choice, because, reason, place, leader, starts,
              ends, decided_by, decided_at, decided_on)
            SELECT uuidv7(), p.id, '0402', m.cohort, m.id, v.choice, v.because, 'Etter samtale', q.place, q.leader,
              q.starts, q.ends, a.id, now(), current_date
            FROM person p JOIN proposal q ON q.young_person = p.id JOIN matching_run m ON m.id = q.run
              JOIN run r ON r.id = m.id AND r.n < (SELECT max(n) FROM run)
              JOIN account a ON a.login = 'veileder.kongsvinger'
              JOIN (VALUES (true, 'DECLINED', 'TOO_FAR'), (false, 'ACCEPTED', NULL)) v (declined, choice, because)
                ON v.declined = (p.n %% 5 < 2)
            ORDER BY p.n""".replace("%%", "%"), """
            INSERT INTO proposed_match (id, young_person, office, company, place, leader, starts, ends, asked_on, answer_by,
              state, settled_on, version)
            SELECT d.id, d.young_person, d.office, w.company, d.place, d.leader, d.starts, d.ends, current_date,
              current_date + 7, s.state, CASE WHEN s.state = 'OPEN' THEN NULL ELSE current_date END, 1
            FROM decision d JOIN person p ON p.id = d.young_person JOIN workplace w ON w.place = d.place,
              LATERAL (SELECT CASE WHEN p.n % 100 < 1 THEN 'OPEN' WHEN p.n % 100 < 50 THEN 'AGREED'
                WHEN p.n % 100 < 80 THEN 'DECLINED' WHEN p.n % 100 < 90 THEN 'RETURNED' ELSE 'WITHDRAWN' END AS state
                WHERE p.n > 0) s
            WHERE d.choice = 'ACCEPTED' OR p.n % 100 < 1""", """
            INSERT INTO match_answer (match, party, accepted, because, given_by, given_at, given_on)
            SELECT m.id, v.party, m.state = 'AGREED', CASE WHEN m.state = 'AGREED' THEN NULL ELSE 'OTHER' END, d.decided_by,
              now(), current_date
            FROM proposed_match m JOIN decision d ON d.id = m.id JOIN person p ON p.id = m.young_person,
              (VALUES ('COMPANY'), ('YOUNG_PERSON')) v (party)
            WHERE m.state = 'AGREED' OR m.state = 'DECLINED' AND v.party = 'COMPANY'""");

    /** Something to measure; gives what it read, so that it is read. */
    private interface Reading {
        Object read();
    }

    @Inject
    Demo demo;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeAccounts accounts;

    @Inject
    CaseList cases;

    @Inject
    DecisionLog log;

    @Inject
    AskedList asked;

    @Inject
    EntityManager entities;

    @Inject
    SessionFactory sessions;

    @Inject
    UserTransaction transaction;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    /** Its connections keep plans made for few rows, which the server forgets only when it gathers statistics. */
    @Inject
    AgroalDataSource database;

    private List<SomeProposals.Workplace> workplaces;

    @Test
    void figures() throws Exception {
        demo.fill();
        workplaces = java.util.stream.IntStream.range(0, WORKPLACES)
                .mapToObj(n -> proposals.aWorkplace(300, 300))
                .toList();
        StringBuilder report = new StringBuilder(
                "\n| list | decisions | ms | statements | rows read without an index |\n" + "|---|---|---|---|---|\n");
        fill(400);
        report.append(rows());
        fill(20_000);
        report.append(rows());
        Files.writeString(REPORT, report, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void fill(int people) throws Exception {
        transaction.setTransactionTimeout(300);
        transaction.begin();
        List<String> names = entities.createNativeQuery(
                        "SELECT column_name::text FROM information_schema.columns WHERE table_name = 'young_person'"
                                + " AND column_name <> 'id' ORDER BY ordinal_position",
                        String.class)
                .getResultList();
        String columns = names.stream()
                .map(column -> switch (column) {
                    case "last_name" -> "'N' || md5(g::text || r)";
                    case "last_key" -> "'n' || md5(g::text || r)";
                    case "name_order" -> "'N' || md5(g::text || r) || ', ' || p.first_name";
                    default -> "p." + column;
                })
                .collect(Collectors.joining(", "));
        change(PEOPLE.formatted(columns, people / 10));
        change("CREATE TEMP TABLE workplace (n integer, company uuid, place uuid, leader uuid) ON COMMIT DROP");
        for (int n = 0; n < WORKPLACES; n++) {
            SomeProposals.Workplace at = workplaces.get(n);
            change("INSERT INTO workplace VALUES (%d, '%s', '%s', '%s')"
                    .formatted(n, at.company(), at.place(), at.leader()));
        }
        CASES.forEach(this::change);
        transaction.commit();
        asOwner("ANALYZE");
        database.flush(AgroalDataSource.FlushMode.ALL);
    }

    private void change(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    private String rows() throws Exception {
        long decisions = number("SELECT count(*) FROM decision");
        Set<String> office = Set.of("0402");
        Visitor caseworker = visitor(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"));
        Visitor auditor = visitor(Grant.of(Role.AUDITOR));
        Scope company =
                visitor(Grant.ofCompany("utmark", workplaces.get(7).company())).scope(Operation.COMPANY_MATCH_SHOW);
        UUID cohort = id("SELECT cohort FROM decision LIMIT 1");
        UUID middle = id("SELECT id FROM decision ORDER BY id DESC OFFSET " + decisions / 2 + " LIMIT 1");
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (CaseState state : CaseState.values()) {
            readings.put("cases: " + state, () -> cases.page(state, office, null));
        }
        readings.put("cases: AGREED, middle page", () -> cases.page(CaseState.AGREED, office, middle));
        readings.put("log of an office", () -> log.page(caseworker, null, null));
        readings.put("log of an office, middle page", () -> log.page(caseworker, null, middle));
        readings.put("log of everything", () -> log.page(auditor, null, null));
        readings.put("log of a cohort", () -> log.page(auditor, cohort, null));
        readings.put("what a company is asked", () -> asked.ofCompanies(company));
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<String, Reading> reading : readings.entrySet()) {
            rows.append("| %s | %d | %s |%n".formatted(reading.getKey(), decisions, measured(reading.getValue())));
        }
        return rows.toString();
    }

    private String measured(Reading reading) throws Exception {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long[] nanos = new long[ROUNDS];
        long readBefore = withoutIndex();
        statistics.clear();
        for (int i = 0; i < ROUNDS; i++) {
            transaction.begin();
            long start = System.nanoTime();
            reading.read();
            nanos[i] = System.nanoTime() - start;
            transaction.commit();
        }
        long statements = statistics.getPrepareStatementCount() / ROUNDS;
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                "%.2f | %d | %d",
                nanos[ROUNDS / 2] / 1e6,
                statements,
                (withoutIndex() - readBefore) / ROUNDS);
    }

    /** The server counts a moment after. */
    private long withoutIndex() throws Exception {
        database.flush(AgroalDataSource.FlushMode.IDLE);
        Thread.sleep(300);
        return number("SELECT sum(seq_tup_read)::bigint FROM pg_stat_user_tables WHERE relname IN (" + LARGE + ")");
    }

    private Visitor visitor(Grant grant) {
        return new Visitor(
                accounts.with(grant).id(), "somebody", "Prøvende Måler", "nb", UUID.randomUUID(), List.of(grant));
    }

    private UUID id(String sql) {
        return (UUID) entities.createNativeQuery(sql, UUID.class).getSingleResult();
    }

    private long number(String sql) throws SQLException {
        PGSimpleDataSource owner = owner();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Only the tables' owner may gather statistics, as the server does by itself some time after so many rows came. */
    private void asOwner(String sql) throws SQLException {
        try (Connection connection = owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private PGSimpleDataSource owner() {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(url);
        owner.setUser("nystart_owner");
        owner.setPassword(ownerPassword);
        return owner;
    }
}
