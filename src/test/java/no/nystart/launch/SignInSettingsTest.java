package no.nystart.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import no.nystart.access.vault.FreshKeys;
import org.junit.jupiter.api.Test;

class SignInSettingsTest {

    private static final Map<String, String> DIRECTORY = Map.of(
            "NYSTART_SIGN_IN", "entra",
            "NYSTART_ENTRA_ISSUER", "https://directory.example/v2.0",
            "NYSTART_ENTRA_CLIENT_ID", "nystart",
            "NYSTART_ENTRA_CLIENT_SECRET", "secret",
            "NYSTART_ENTRA_ROLES", "drift=ADMINISTRATOR");

    @Test
    void nobodyElseIsAskedUnlessNamed() throws LaunchFailure {
        assertThat(new SignInSettings(Map.of()).configuration(true)).isEmpty();
    }

    @Test
    void whatIsNamedIsSwitchedOnAndReplicasShareTheKeysOfTheVisit() throws LaunchFailure {
        Map<String, String> environment = new HashMap<>(DIRECTORY);
        environment.putAll(FreshKeys.environment());
        Map<String, String> one = new SignInSettings(environment).configuration(true);
        assertThat(one)
                .containsEntry("quarkus.oidc.entra.tenant-enabled", "true")
                .containsEntry("quarkus.oidc.entra.authentication.cookie-force-secure", "true")
                .doesNotContainKey("quarkus.oidc.idporten.tenant-enabled")
                .isEqualTo(new SignInSettings(environment).configuration(true));
        assertThat(one.get("quarkus.oidc.entra.authentication.state-secret"))
                .hasSizeGreaterThan(32)
                .isNotEqualTo(one.get("quarkus.oidc.entra.token-state-manager.encryption-secret"))
                .isNotEqualTo(environment.get("NYSTART_LOOKUP_KEY"));
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        assertThatThrownBy(() ->
                        new SignInSettings(Map.of("NYSTART_SIGN_IN", "password, entra,idporten")).configuration(true))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContainingAll(
                        "NYSTART_ENTRA_ISSUER",
                        "NYSTART_ENTRA_CLIENT_ID",
                        "NYSTART_ENTRA_ROLES",
                        "NYSTART_ENTRA_CLIENT_SECRET or NYSTART_ENTRA_CLIENT_JWK",
                        "NYSTART_IDPORTEN_ISSUER",
                        "NYSTART_IDPORTEN_CLIENT_ID");
    }

    @Test
    void behindASidecarThereIsNoSecret() throws LaunchFailure {
        Map<String, String> environment = new HashMap<>(DIRECTORY);
        environment.remove("NYSTART_ENTRA_CLIENT_SECRET");
        environment.put("NYSTART_ENTRA_SIDECAR", "/oauth2/login");
        assertThat(new SignInSettings(environment).configuration(true)).isNotEmpty();
    }

    @Test
    void anUnknownWayAndAnUnreadableRoleAreTold() {
        assertThatThrownBy(() -> new SignInSettings(Map.of("NYSTART_SIGN_IN", "bankid")).configuration(false))
                .hasMessageContaining("bankid");
        Map<String, String> environment = new HashMap<>(DIRECTORY);
        environment.put("NYSTART_ENTRA_ROLES", "drift=KING");
        assertThatThrownBy(() -> new SignInSettings(environment).configuration(false))
                .hasMessageContainingAll("NYSTART_ENTRA_ROLES", "KING");
    }
}
