package no.nystart.access.provider;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A directory and a common sign-in in this virtual machine, which say of whoever comes next what a test tells them. */
public final class SomeProviders implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "nystart";
    private static final long VALID_SECONDS = 120;
    private static final MockOAuth2Server SERVER = new MockOAuth2Server();

    @Override
    public Map<String, String> start() {
        SERVER.start();
        Map<String, String> configuration = new HashMap<>();
        for (Provider provider : Provider.values()) {
            String ours = "nystart." + provider.key() + ".";
            configuration.put(ours + "issuer", SERVER.issuerUrl(provider.key()).toString());
            configuration.put(ours + "client-id", CLIENT);
            configuration.put(ours + "client-secret", "a secret of at least thirty-two characters");
            configuration.put("quarkus.oidc." + provider.key() + ".tenant-enabled", "true");
        }
        return configuration;
    }

    /** The next one to sign in there; claims given here stand in place of what the protocol would say. */
    static void nextIs(Provider provider, Map<String, Object> claims) {
        SERVER.enqueueCallback(new DefaultOAuth2TokenCallback(
                provider.key(), "somebody", "JWT", List.of(CLIENT), claims, VALID_SECONDS));
    }

    /** What a sidecar lays before the service for somebody whom it has signed in. */
    static String tokenFor(Provider provider, Map<String, Object> claims) {
        return SERVER.issueToken(
                        provider.key(),
                        CLIENT,
                        new DefaultOAuth2TokenCallback(
                                provider.key(), "somebody", "JWT", List.of(CLIENT), claims, VALID_SECONDS))
                .serialize();
    }

    @Override
    public void stop() {
        SERVER.shutdown();
    }
}
