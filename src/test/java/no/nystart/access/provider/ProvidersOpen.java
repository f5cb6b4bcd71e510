package no.nystart.access.provider;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Passwords, the directory and the common sign-in side by side. */
public final class ProvidersOpen implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "nystart.sign-in", "password,entra,idporten",
                "nystart.entra.roles", "g-veileder=CASEWORKER:vanlosa:0391; g-styre=STEERING_GROUP_MEMBER:vanlosa",
                "nystart.setup-token", "oppsett-som-bare-proeves");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(SomeProviders.class));
    }
}
