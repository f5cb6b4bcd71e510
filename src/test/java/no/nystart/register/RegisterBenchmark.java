package no.nystart.register;

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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.demo.Demo;
import no.nystart.register.people.YoungPersonFilter;
import no.nystart.register.people.YoungPersonList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How long a caseworker's lists take with 200 and with 20,000 young people: {@code ./mvnw test
 * -Dtest=RegisterBenchmark}. Not one of the tests: its name keeps it out, its figures go to benchmarks-register.md.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegisterBenchmark {

    private static final int ROUNDS = 101;
    private static final String COPIES = """
            INSERT INTO young_person SELECT uuidv7(), %s
            FROM (SELECT p.*, row_number() OVER () AS r FROM young_person p WHERE office = '0402' LIMIT 10) p,
                 generate_series(1, :copies) g""";

    @Inject
    Demo demo;

    @Inject
    YoungPersonList list;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    /** Its connections keep plans made for few people, which the server forgets only when it gathers statistics. */
    @Inject
    AgroalDataSource database;

    @Test
    void figures() throws Exception {
        demo.fill();
        StringBuilder report = new StringBuilder(
                "\n| young people at one office | first page | middle page | search by last name | search by both | waiting only |\n|---|---|---|---|---|---|\n");
        report.append(row(20));
        report.append(row(1980));
        Path file = Path.of("src/docs/benchmarks-register.md");
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            Files.writeString(
                    file,
                    "# The register's lists\n\nMedian milliseconds of " + ROUNDS
                            + " in the running service on 2 cores, the page's query with its lines; row-level security on.\n"
                            + "Repeat: `./mvnw test -Dtest=RegisterBenchmark`.\n");
        }
        Files.writeString(file, report, StandardOpenOption.APPEND);
    }

    private String row(int copies) throws Exception {
        transaction.setTransactionTimeout(300);
        transaction.begin();
        String columns = String.join(
                ", ",
                entities
                        .createNativeQuery(
                                "SELECT column_name::text FROM information_schema.columns WHERE table_name = 'young_person' AND column_name <> 'id' ORDER BY ordinal_position",
                                String.class)
                        .getResultList()
                        .stream()
                        .map(column -> switch ((String) column) {
                            case "last_name" -> "'N' || md5(g::text || r)";
                            case "last_key" -> "'n' || md5(g::text || r)";
                            case "name_order" -> "'N' || md5(g::text || r) || ', ' || p.first_name";
                            default -> "p." + column;
                        })
                        .toList());
        entities.createNativeQuery(COPIES.formatted(columns))
                .setParameter("copies", copies)
                .executeUpdate();
        long people = ((Number) entities.createNativeQuery("SELECT count(*) FROM young_person WHERE office = '0402'")
                        .getSingleResult())
                .longValue();
        UUID middle = (UUID) entities.createNativeQuery(
                        "SELECT id FROM young_person WHERE office = '0402' ORDER BY name_order OFFSET " + people / 2
                                + " LIMIT 1",
                        UUID.class)
                .getSingleResult();
        transaction.commit();
        gatherStatistics();
        database.flush(AgroalDataSource.FlushMode.ALL);
        return "| %d | %s | %s | %s | %s | %s |%n"
                .formatted(
                        people,
                        median(filter("", null, null)),
                        median(filter("", middle, null)),
                        median(filter("nab", null, null)),
                        median(filter("lykkelig na", null, null)),
                        median(filter("", null, no.nystart.register.codes.Status.WAITING)));
    }

    /** As the server does by itself some time after so many rows came; only the tables' owner may ask for it. */
    private void gatherStatistics() throws SQLException {
        PGSimpleDataSource asOwner = new PGSimpleDataSource();
        asOwner.setUrl(url);
        asOwner.setUser("nystart_owner");
        asOwner.setPassword(ownerPassword);
        try (Connection connection = asOwner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    private static YoungPersonFilter filter(String search, UUID after, no.nystart.register.codes.Status status) {
        return new YoungPersonFilter(Set.of("0402"), status, false, search, "name", after, YoungPersonFilter.PAGE);
    }

    private String median(YoungPersonFilter filter) throws Exception {
        long[] nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            transaction.begin();
            long start = System.nanoTime();
            list.page(filter);
            nanos[i] = System.nanoTime() - start;
            transaction.commit();
        }
        Arrays.sort(nanos);
        return String.format(Locale.ROOT, "%.2f", nanos[ROUNDS / 2] / 1e6);
    }
}
