package no.nystart.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import no.nystart.TestDatabase;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TablesAreThereTest {

    @Inject
    DataSource database;

    @Test
    void aReplicaIsReadyWhenItsTablesAreThere() {
        assertThat(new TablesAreThere(database).call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aReplicaThatIsQuickerThanTheMigrationWaits() {
        assertThat(asked(PackagedMigrations.newest() + 1)).isEqualTo(Status.DOWN);
    }

    @Test
    void aReplicaOfTheVersionBeforeStaysReadyWhenTheTablesAreAhead() {
        assertThat(asked(PackagedMigrations.newest() - 1)).isEqualTo(Status.UP);
    }

    private Status asked(int needed) {
        return new TablesAreThere(database, needed).call().getStatus();
    }
}
