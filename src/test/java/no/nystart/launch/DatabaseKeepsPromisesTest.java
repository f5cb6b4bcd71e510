package no.nystart.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.nystart.TestDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DatabaseKeepsPromisesTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.password")
    String appPassword;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    @Test
    void thePagesRoleOnADurableDatabaseIsReady() {
        assertThat(asked("nystart_app", appPassword, "")).isEqualTo(Status.UP);
    }

    @Test
    void notReadyWhereAWriteIsAcknowledgedBeforeItIsOnDisk() {
        assertThat(asked("nystart_app", appPassword, "-c synchronous_commit=off"))
                .isEqualTo(Status.DOWN);
    }

    @Test
    void notReadyAsTheRoleThatCouldChangeTheTrail() {
        assertThat(asked("nystart_owner", ownerPassword, "")).isEqualTo(Status.DOWN);
    }

    @Test
    void notReadyWithoutADatabase() {
        assertThat(asked("nystart_app", "wrong", "")).isEqualTo(Status.DOWN);
    }

    private Status asked(String role, String password, String options) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(role);
        database.setPassword(password);
        database.setOptions(options);
        return new DatabaseKeepsPromises(database).call().getStatus();
    }
}
