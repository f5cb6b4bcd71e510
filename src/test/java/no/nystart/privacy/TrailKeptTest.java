package no.nystart.privacy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.SomeAccounts;
import no.nystart.register.SomePeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages' role, whatever it writes down first, takes nothing out of the trail that is not promised. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrailKeptTest {

    @Inject
    SomePeople people;

    @Inject
    LettingGo lettingGo;

    @Inject
    EntityManager entities;

    @Inject
    SomeAccounts accounts;

    private UUID person;
    private UUID by;

    @BeforeEach
    void somebody() {
        person = people.aYoungPerson().inKongsvinger().registered().id();
        by = accounts.with().id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM audit_line",
                "UPDATE audit_line SET account_name = 'Noen andre'",
                "UPDATE audit_line SET reason = 'Noe annet'",
                "TRUNCATE audit_line",
                "DELETE FROM record_opening",
                "UPDATE record_opening SET reason = 'En helt annen grunn enn den som var'",
                "TRUNCATE record_opening",
                "DELETE FROM log_control_line",
                "UPDATE log_control_line SET young_person = control",
                "TRUNCATE log_control_line",
                "DELETE FROM letting_go",
                "SELECT let_go_of_old_trail('audit_line', now() - interval '10 years' + interval '1 day', 500)",
                "SELECT let_go_of_old_trail('record_opening', now(), 500)",
                "SELECT let_go_of_old_trail('log_control_line', NULL, 500)",
                "SELECT blur_in_trail(:person, '.*')"
            })
    void noLettingGoOpensTheTrail(String change) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    lettingGo.name(lettingGo.round(RetentionKind.TRAIL));
                    lettingGo.name(lettingGo.ofPerson(person, order(), by));
                    execute(change.replace(":person", "'" + person + "'"));
                }))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void onlyTablesOfTheTrailGoByItsFunction() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> execute(
                                "SELECT let_go_of_old_trail('young_person', now() - interval '11 years', 500)")))
                .hasStackTraceContaining("case not found");
    }

    /** Or somebody could be erased for as long as it takes to blur the trail. */
    @Test
    void whoIsErasedIsErasedWhollyAndForGood() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    lettingGo.name(lettingGo.ofPerson(person, order(), by));
                    execute("UPDATE young_person SET erased_on = CURRENT_DATE WHERE id = '" + person + "'");
                }))
                .hasStackTraceContaining("erased_is_empty");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    lettingGo.name(lettingGo.ofPerson(person, order(), by));
                    execute("UPDATE young_person SET erased_on = CURRENT_DATE, first_name = '', last_name = '',"
                            + " national_id = '', phone = NULL, email = NULL, emergency_phone = NULL,"
                            + " guardian_phone = NULL, home_postal_code = '' WHERE id = '" + person + "'");
                    execute("UPDATE young_person SET erased_on = NULL WHERE id = '" + person + "'");
                }))
                .hasStackTraceContaining("done for good");
    }

    @Test
    void whatWasLetGoStaysToldAsItWas() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    UUID id = lettingGo.ofPerson(person, order(), by);
                    lettingGo.end(id);
                    execute("UPDATE letting_go SET ended_at = NULL WHERE id = '" + id + "'");
                }))
                .hasStackTraceContaining("done for good");
    }

    private static ErasureOrder order() {
        return new ErasureOrder(ErasureReason.OWN_REQUEST, "2031/17", "");
    }

    private void execute(String sql) {
        entities.unwrap(org.hibernate.Session.class).doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
