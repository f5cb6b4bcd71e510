package no.nystart.followup;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.nystart.placement.SomeProposals;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Placements by the hundred at Kongsvinger, copied row by row from one another: for benchmarks, not for tests of rules. The
 * people in them are copies of the demo's.
 */
@ApplicationScoped
public class ManyPlacements {

    private static final String PEOPLE = """
            INSERT INTO young_person SELECT uuidv7(), %s
            FROM (SELECT p.*, row_number() OVER (ORDER BY id) AS r FROM young_person p
                  WHERE office = '0402' AND protection = 'NONE' AND NOT shielded ORDER BY id LIMIT 10) p,
                 generate_series(1, :copies / 10) g""";

    /** In the order of their dependence; each knows its placement by the id that all of them share. */
    private static final String[] PLACEMENTS = {
        """
        CREATE TEMPORARY TABLE many ON COMMIT DROP AS
        SELECT uuidv7() AS id, y.id AS young_person, CAST(:starts AS date) - CAST(row_number() OVER () % 100 AS integer) AS starts
        FROM young_person y WHERE y.last_key LIKE :mark""", """
        INSERT INTO decision (id, young_person, office, cohort, choice, reason, place, leader, starts, ends, decided_by,
          decided_at, decided_on)
        SELECT m.id, m.young_person, '0402', (SELECT id FROM cohort ORDER BY id LIMIT 1), 'ACCEPTED', 'Passer', :place,
          :leader, m.starts, m.starts + 212, (SELECT id FROM account WHERE login = 'veileder.kongsvinger'), now(), m.starts
        FROM many m""", """
        INSERT INTO proposed_match (id, young_person, office, company, place, leader, starts, ends, asked_on, answer_by,
          state, settled_on, version)
        SELECT m.id, m.young_person, '0402', :company, :place, :leader, m.starts, m.starts + 212, m.starts, m.starts,
          'PLACED', m.starts, 0 FROM many m""", """
        INSERT INTO agreement (id, young_person, office, company, place, offer_ends, version)
        SELECT m.id, m.young_person, '0402', :company, :place, m.starts + 212, 0 FROM many m""", """
        INSERT INTO agreement_version (id, agreement, number, leader, terms, hash, valid_from, why, checks, asked, state,
          written_by, written_at, written_on, asked_on, settled_on, version)
        SELECT uuidv7(), m.id, 1, :leader, CAST(:terms AS jsonb), repeat('a', 64), m.starts, '', '{}',
          '{YOUNG_PERSON,COMPANY,NAV}', 'SIGNED', (SELECT id FROM account WHERE login = 'veileder.kongsvinger'), now(),
          m.starts, m.starts, m.starts, 0 FROM many m""", """
        INSERT INTO placement (id, young_person, office, cohort, company, place, first_leader, agreed_starts, agreed_ends,
          earliest_end, latest_end, offer_ends, leader, starts, ends, state, version)
        SELECT m.id, m.young_person, '0402', (SELECT id FROM cohort ORDER BY id LIMIT 1), :company, :place, :leader,
          m.starts, m.starts + 212, m.starts + 181, m.starts + 243, m.starts + 212, :leader, m.starts, m.starts + 212,
          :state, 0 FROM many m""", """
        INSERT INTO placement_event (id, placement, event, on_day, why, recorded_by, recorded_at, recorded_on)
        SELECT uuidv7(), m.id, jsonb_build_object('kind', 'started', 'on', m.starts), m.starts, '',
          (SELECT id FROM account WHERE login = 'veileder.kongsvinger'), now(), m.starts FROM many m""", """
        INSERT INTO appointment (placement, slot, on_day, since, sequence, status)
        SELECT m.id, 'week-' || w, m.starts + 7 * w, m.starts, 0,
          CASE WHEN m.starts + 7 * w < CAST(:today AS date) - 3 THEN 'HELD' ELSE 'PLANNED' END
        FROM many m, generate_series(1, 28) w""", """
        INSERT INTO check_in (id, placement, slot, form_key, sent_hash, on_day, since, score, note, leader, told_by, told_at,
          told_on)
        SELECT uuidv7(), a.placement, a.slot, gen_random_uuid(), '\\x00', a.on_day, a.on_day - 6, 4, 'Det går fint', :leader,
          (SELECT id FROM account WHERE login = 'veileder.kongsvinger'), now(), a.on_day
        FROM appointment a JOIN many m ON m.id = a.placement WHERE a.status = 'HELD'""",
    };

    /** The last of the statements, which write plans and check-ins. */
    private static final int FOLLOW_UP = 2;

    @Inject
    EntityManager entities;

    @Inject
    SomeProposals proposals;

    /** Its connections keep plans made for few rows, which the server forgets only when it gathers statistics. */
    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    /**
     * Adds placements, each with a check-in a week, held up to some days before today.
     *
     * @param count in tens
     * @param starts of the last; the others start up to 99 days earlier
     */
    @Transactional
    public void add(int count, LocalDate starts, LocalDate today, String state, String terms) {
        add(count, starts, today, state, terms, PLACEMENTS.length);
    }

    /** Ended placements of which no check-ins are kept any more. */
    @Transactional
    public void addEnded(int count, LocalDate starts, LocalDate today, String terms) {
        add(count, starts, today, "COMPLETED", terms, PLACEMENTS.length - FOLLOW_UP);
    }

    private void add(int count, LocalDate starts, LocalDate today, String state, String terms, int statements) {
        String mark = state.toLowerCase(Locale.ROOT) + starts;
        people(count, mark);
        SomeProposals.Workplace at = proposals.aWorkplace(count, 3 * count);
        for (String sql : List.of(PLACEMENTS).subList(0, statements)) {
            Query statement = entities.createNativeQuery(sql);
            for (Parameter<?> parameter : statement.getParameters()) {
                statement.setParameter(
                        parameter.getName(),
                        switch (parameter.getName()) {
                            case "starts" -> starts;
                            case "today" -> today;
                            case "mark" -> mark + "%";
                            case "place" -> at.place();
                            case "company" -> at.company();
                            case "leader" -> at.leader();
                            case "state" -> state;
                            case "terms" -> terms;
                            default -> throw new IllegalStateException(parameter.getName());
                        });
            }
            statement.executeUpdate();
        }
    }

    private void people(int count, String mark) {
        List<String> columns = new ArrayList<>();
        for (Object column : entities.createNativeQuery(
                        "SELECT column_name::text FROM information_schema.columns WHERE table_name = 'young_person'"
                                + " AND column_name <> 'id' ORDER BY ordinal_position",
                        String.class)
                .getResultList()) {
            columns.add(column.equals("last_key") ? "'" + mark + "' || g || '-' || r" : "p." + column);
        }
        entities.createNativeQuery(PEOPLE.formatted(String.join(", ", columns)))
                .setParameter("copies", count)
                .executeUpdate();
    }

    /** As the server does by itself some time after so many rows came; only the tables' owner may ask for it. */
    public void gatherStatistics() throws SQLException {
        PGSimpleDataSource asOwner = new PGSimpleDataSource();
        asOwner.setUrl(url);
        asOwner.setUser("nystart_owner");
        asOwner.setPassword(ownerPassword);
        try (Connection connection = asOwner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
        database.flush(AgroalDataSource.FlushMode.ALL);
    }
}
