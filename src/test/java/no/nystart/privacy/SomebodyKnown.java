package no.nystart.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import no.nystart.access.EveryonesEyes;
import no.nystart.access.vault.Vault;
import no.nystart.common.NystartConfig;
import no.nystart.followup.RunningPlacements;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.outcome.certificate.VerificationCode;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.PlacementEvent;

/** A young person of whom every room keeps something, with words that stand nowhere else. */
@ApplicationScoped
public class SomebodyKnown {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static final List<String> KEPT = List.of(
            "INSERT INTO pulse VALUES (:placement, '2031-02-10', 2, :words, true, :self, now())",
            "INSERT INTO talk (id, young_person, office, talked_with, held_on, note, told_by, told_at, told_on, version)"
                    + " VALUES (gen_random_uuid(), :person, '0402', 'YOUNG_PERSON', '2031-02-11', :words, :caseworker, now(), '2031-02-11', 0)",
            "INSERT INTO own_goal VALUES (gen_random_uuid(), :placement, :words, :self, now(), '2031-02-11')",
            "INSERT INTO activity_agreement VALUES (gen_random_uuid(), :person, '2031-01-05', :words, :caseworker)",
            "INSERT INTO check_in (id, placement, slot, form_key, sent_hash, on_day, since, score, note, leader, told_by, told_at, told_on)"
                    + " SELECT gen_random_uuid(), :placement, NULL, gen_random_uuid(), '', '2031-02-12', '2031-02-03', 3, :words, leader,"
                    + " :caseworker, now(), '2031-02-12' FROM placement WHERE id = :placement",
            "INSERT INTO absence SELECT :placement, '2031-02-11', 'SICK', id FROM check_in WHERE placement = :placement",
            "INSERT INTO concern (id, placement, check_in, words, opened_by, opened_at, opened_on, version)"
                    + " SELECT gen_random_uuid(), :placement, id, :words, :caseworker, now(), '2031-02-12', 0"
                    + " FROM check_in WHERE placement = :placement",
            "INSERT INTO raised_flag (id, placement, key, colour, flag, since, due, version)"
                    + " VALUES (gen_random_uuid(), :placement, 'test', 'RED', '{}', '2031-02-12', '2031-02-20', 0)",
            "INSERT INTO flag_handling SELECT gen_random_uuid(), id, :words, :words, :caseworker, '2031-02-20', :caseworker, now(),"
                    + " '2031-02-12' FROM raised_flag WHERE placement = :placement AND key = 'test'",
            "INSERT INTO triangle_review (placement, slot, held_on, minutes, wording, version)"
                    + " VALUES (:placement, 'test', '2031-02-12', :words, 1, 0)",
            "INSERT INTO review_contribution VALUES"
                    + " (:placement, 'test', 'LEADER', 3, :words, :words, '{\"byGoal\":{}}', :caseworker, now(), '2031-02-12', 0)",
            "INSERT INTO minutes_answer VALUES"
                    + " (:placement, 'test', 1, 'YOUNG_PERSON', :words, :self, now(), '2031-02-12')",
            "INSERT INTO next_step (id, placement, slot, what, owner, due_on)"
                    + " VALUES (gen_random_uuid(), :placement, 'test', :words, 'LEADER', '2031-02-20')",
            "INSERT INTO outcome_status VALUES"
                    + " (gen_random_uuid(), :placement, 'END', 'NONE', 'OWN_ANSWER', :self, now(), '2031-08-03', 0)",
            "INSERT INTO certificate VALUES (:placement, '7222', '{\"processes\":[]}', '2031-03-03')",
            "INSERT INTO certificate_version (id, placement, number, code, paper, why, issued_by, issued_at, issued_on)"
                    + " VALUES (gen_random_uuid(), :placement, 1, :code,"
                    + " jsonb_build_object('youngPerson', :name, 'company', 'Verkstedet', 'occupation', 'Smed', 'from', '2031-02-03',"
                    + " 'to', '2031-06-03', 'office', 'NAV', 'mastered', '[]'::jsonb), '', :caseworker, now(), '2031-06-03')",
            "INSERT INTO idempotent_answer (account, key, request_hash, status, about, answered_at)"
                    + " VALUES (:caseworker, gen_random_uuid()::text, '', 201, ARRAY[CAST(:placement AS uuid)], now())",
            "INSERT INTO record_opening (id, account, young_person, office, reason, opened_at, ends_at) VALUES"
                    + " (gen_random_uuid(), :caseworker, :person, '0402', :name || ' ringte og ville snakke', now(), now() + interval '1 h')",
            "INSERT INTO log_control VALUES"
                    + " (:person, '0402', '2031-02-01', '2031-02-28', :caseworker, now(), '2031-03-01')",
            "INSERT INTO log_control_line (control, line, young_person, verdict, remark, judged_by, judged_at, judged_on)"
                    + " VALUES (:person, 17, :person, 'TO_EXPLAIN', :name || ' er naboen', :caseworker, now(), '2031-03-02')",
            "INSERT INTO matching_run (id, started_by, asked_at, people, seed, limit_millis, wanted_gap, weights, solver_version, phase,"
                    + " ended_at, fence, spent_millis) VALUES (:run, :caseworker, now(), 2, 1, 1, 0, '{}', '3', 'FEASIBLE', now(), 0, 0)",
            "INSERT INTO matching_run_problem VALUES (:run, :problem)",
            "INSERT INTO matching_run_solution VALUES (:run, :solution)",
            "INSERT INTO kept_explanation VALUES (:run, :person, 2, jsonb_build_object('told', :words), now())",
            "INSERT INTO audit_line (at, account, account_name, operation, subject_kind, subject, place, outcome, reason)"
                    + " VALUES (now(), :self, :name, 'YOUNG_PERSON_SHOW', 'YOUNG_PERSON', :person, '', 'SHOWN', NULL)");

    /**
     * Who, and the run whose documents mention them beside somebody else.
     *
     * @param mark letters that stand in all their names and words, and nobody else's
     */
    record Known(Three three, UUID run, UUID other, String nationalId, String mark) {

        UUID person() {
            return three.placed().youngPerson();
        }

        String first() {
            return "Kanari" + mark;
        }

        String last() {
            return "Sangstrupe" + mark;
        }

        /** In everything that somebody wrote. */
        String words() {
            return "kvitter" + mark;
        }

        String phone() {
            return "+479988" + (1000 + Math.floorMod(mark.hashCode(), 1000));
        }
    }

    private static String mark() {
        String digits = Integer.toString(COUNTER.incrementAndGet() + 100);
        return digits.chars()
                .mapToObj(digit -> Character.toString((char) ('q' + digit - '0')))
                .collect(Collectors.joining());
    }

    @Inject
    RunningPlacements running;

    @Inject
    Placements placements;

    @Inject
    Vault vault;

    @Inject
    NystartConfig config;

    @Inject
    EveryonesEyes eyes;

    @Inject
    EntityManager entities;

    /** In a placement that runs. */
    Known inPlacement() {
        Three three = running.since(20);
        Known known = new Known(three, UUID.randomUUID(), UUID.randomUUID(), nationalIdOf(three), mark());
        QuarkusTransaction.requiringNew().run(() -> {
            name(known);
            KEPT.forEach(sql -> keep(sql, known));
        });
        write(known);
        return known;
    }

    /** The same, whose placement was completed yesterday. */
    Known afterPlacement() {
        Known known = inPlacement();
        running.itIs(SomePlacements.ENDS);
        QuarkusTransaction.requiringNew()
                .run(() -> placements.record(
                        known.three().placement(),
                        "v" + placements.byId(known.three().placement()).version(),
                        new PlacementEvent.Completed(SomePlacements.ENDS),
                        known.words(),
                        known.three().caseworker().id()));
        return known;
    }

    void forget(Known known) {
        running.forget();
        QuarkusTransaction.requiringNew().run(() -> {
            eyes.open();
            entities.createNativeQuery("DELETE FROM matching_run WHERE id = :run")
                    .setParameter("run", known.run())
                    .executeUpdate();
            entities.createNativeQuery("UPDATE placement SET state = 'ENDED_EARLY', ends = starts WHERE id = :id")
                    .setParameter("id", known.three().placement())
                    .executeUpdate();
        });
    }

    private String nationalIdOf(Three three) {
        byte[] sealed = (byte[]) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "SELECT national_id FROM young_person WHERE id = :id", byte[].class)
                        .setParameter("id", three.placed().youngPerson())
                        .getSingleResult());
        return vault.open(sealed, three.placed().youngPerson(), "nationalId");
    }

    /** As if registered by this name, which decisions and agreements mention. */
    private void name(Known known) {
        entities.createNativeQuery("UPDATE young_person SET first_name = :first, last_name = :last, phone = :phone,"
                        + " emergency_name = :emergency WHERE id = :id")
                .setParameter("first", known.first())
                .setParameter("last", known.last())
                .setParameter("phone", vault.seal(known.phone(), known.person(), "phone"))
                .setParameter("emergency", "Mor " + known.last())
                .setParameter("id", known.person())
                .executeUpdate();
        entities.createNativeQuery("UPDATE agreement_version SET terms ="
                        + " jsonb_set(terms, '{tasks}', to_jsonb(CAST(:tasks AS text))) WHERE agreement = :id")
                .setParameter("tasks", known.first() + " hjelper til på verkstedet")
                .setParameter("id", known.three().placement())
                .executeUpdate();
    }

    private void keep(String sql, Known known) {
        Query query = entities.createNativeQuery(sql);
        String problem =
                "{\"youngPeople\":[{\"id\":\"%s\",\"birthDate\":\"2006-03-14\",\"home\":{\"lat\":60.1912,\"lon\":12.0034},"
                                .formatted(known.person())
                        + "\"needs\":[\"QUIET\"]},{\"id\":\"%s\",\"birthDate\":\"2005-05-05\",\"home\":{\"lat\":60.3,\"lon\":12.1}}]}"
                                .formatted(known.other());
        set(query, sql, "placement", known.three().placement());
        set(query, sql, "person", known.person());
        set(query, sql, "self", known.three().youngPerson().id());
        set(query, sql, "caseworker", known.three().caseworker().id());
        set(query, sql, "words", known.words());
        set(query, sql, "name", known.first() + " " + known.last());
        set(query, sql, "code", VerificationCode.fresh().text());
        set(query, sql, "run", known.run());
        set(query, sql, "problem", problem);
        set(query, sql, "solution", "{\"assignments\":[{\"youngPerson\":\"" + known.person() + "\"}]}");
        query.executeUpdate();
    }

    private static void set(Query query, String sql, String name, Object value) {
        if (sql.contains(":" + name)) {
            query.setParameter(name, value);
        }
    }

    private void write(Known known) {
        try {
            Path mail = Files.createDirectories(config.data().resolve("mail"));
            String body = Base64.getMimeEncoder()
                    .encodeToString(
                            ("Hei " + known.first() + "! Praksisen din begynner.").getBytes(StandardCharsets.UTF_8));
            Files.writeString(mail.resolve(known.person() + ".eml"), "To: x\r\n\r\n" + body + "\r\n");
            Path sms = Files.createDirectories(config.data().resolve("sms"));
            Files.writeString(sms.resolve(known.person() + ".txt"), known.phone() + "\nHei!");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row of every table as text, hidden and erased people's too, and every file of the data folder but the database's. */
    String everything() {
        return QuarkusTransaction.requiringNew().call(() -> {
            // erased people's empty rows are seen under a letting-go alone
            entities.createNativeQuery(
                            "SELECT set_config('nystart.letting_go', 'looking', true),"
                                    + " set_config('nystart.cleared_offices', (SELECT string_agg(code, ',') FROM office), true)")
                    .getResultList();
            List<String> tables = entities.createNativeQuery(
                            "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
                                    + " AND table_type = 'BASE TABLE'",
                            String.class)
                    .getResultList();
            return tables.stream().map(this::rows).collect(Collectors.joining("\n")) + files();
        });
    }

    private String rows(String table) {
        List<?> rows = entities.createNativeQuery("SELECT CAST(row_to_json(t) AS text) FROM " + table + " t")
                .getResultList();
        return rows.stream().map(row -> table + " " + row).collect(Collectors.joining("\n"));
    }

    private String files() {
        StringBuilder all = new StringBuilder();
        for (String folder : List.of("mail", "sms")) {
            Path at = config.data().resolve(folder);
            if (Files.isDirectory(at)) {
                try (var files = Files.list(at)) {
                    for (Path file : files.toList()) {
                        String text = Files.readString(file);
                        all.append(text);
                        int head = text.indexOf("\r\n\r\n");
                        if (head >= 0) {
                            all.append(new String(
                                    Base64.getMimeDecoder().decode(text.substring(head)), StandardCharsets.UTF_8));
                        }
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return all.toString();
    }
}
