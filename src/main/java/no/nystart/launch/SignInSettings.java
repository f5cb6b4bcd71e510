package no.nystart.launch;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.nystart.access.provider.GroupRoles;
import no.nystart.access.provider.Provider;

/** The ways in that {@code NYSTART_SIGN_IN} names, as the platform wants to be told of them; off unless named. */
final class SignInSettings {

    private static final String PASSWORD = "password";

    private final Map<String, String> environment;
    private final List<String> ways;

    SignInSettings(Map<String, String> environment) {
        this.environment = environment;
        this.ways = Arrays.stream(
                        environment.getOrDefault("NYSTART_SIGN_IN", PASSWORD).split(","))
                .map(way -> way.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * @param production behind TLS that somebody else ends
     * @throws LaunchFailure naming every way that is unknown and every setting that is missing or unreadable
     */
    Map<String, String> configuration(boolean production) throws LaunchFailure {
        requireKnownWays();
        Map<String, String> configuration = new HashMap<>();
        for (Provider provider : Provider.values()) {
            if (ways.contains(provider.key())) {
                String tenant = "quarkus.oidc." + provider.key() + ".";
                configuration.put(tenant + "tenant-enabled", "true");
                configuration.put(tenant + "authentication.force-redirect-https-scheme", String.valueOf(production));
                configuration.put(tenant + "authentication.cookie-force-secure", String.valueOf(production));
                String lookUpKey = environment.getOrDefault("NYSTART_LOOKUP_KEY", "");
                if (!lookUpKey.isBlank()) {
                    // any replica takes up what another sent away
                    configuration.put(tenant + "authentication.state-secret", derived(lookUpKey, "state"));
                    configuration.put(tenant + "token-state-manager.encryption-secret", derived(lookUpKey, "token"));
                }
            }
        }
        return configuration;
    }

    private void requireKnownWays() throws LaunchFailure {
        List<String> unknown = ways.stream()
                .filter(way -> !way.equals(PASSWORD) && Provider.of(way).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw new LaunchFailure("NYSTART_SIGN_IN is any of password, entra and idporten, with commas between, not "
                    + unknown + ".");
        }
        List<String> missing = Arrays.stream(Provider.values())
                .filter(provider -> ways.contains(provider.key()))
                .flatMap(provider -> missing(provider).stream())
                .toList();
        if (!missing.isEmpty()) {
            throw new LaunchFailure("NYSTART_SIGN_IN=" + String.join(",", ways) + " needs these in the environment: "
                    + String.join(", ", missing) + ". See src/docs/operations.md.");
        }
        try {
            GroupRoles.parse(environment.getOrDefault("NYSTART_ENTRA_ROLES", ""));
        } catch (IllegalArgumentException unreadable) {
            throw new LaunchFailure("NYSTART_ENTRA_ROLES cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    private List<String> missing(Provider provider) {
        String prefix = "NYSTART_" + provider + "_";
        List<String> missing = new ArrayList<>();
        List<String> needed = new ArrayList<>(List.of("ISSUER", "CLIENT_ID"));
        if (provider == Provider.ENTRA) {
            needed.add("ROLES");
        }
        needed.stream().map(prefix::concat).filter(this::isUnset).forEach(missing::add);
        if (isUnset(prefix + "CLIENT_SECRET") && isUnset(prefix + "CLIENT_JWK") && isUnset(prefix + "SIDECAR")) {
            missing.add(prefix + "CLIENT_SECRET or " + prefix + "CLIENT_JWK");
        }
        return missing;
    }

    private boolean isUnset(String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }

    private static String derived(String key, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key.strip()), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("sign-in/" + purpose).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
