package no.nystart;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service as it runs for real people, on the tests' database. */
public final class ProductionMode implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("nystart.mode", "production");
    }
}
