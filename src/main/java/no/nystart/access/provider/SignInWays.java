package no.nystart.access.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways in that this installation has opened. */
@ApplicationScoped
public class SignInWays {

    static final String PASSWORD = "password";

    private final Set<String> open;
    private final ProviderConfig config;

    @Inject
    SignInWays(ProviderConfig config) {
        this.open = Set.copyOf(config.signIn());
        this.config = config;
    }

    public boolean byPassword() {
        return open.contains(PASSWORD);
    }

    public boolean by(Provider provider) {
        return open.contains(provider.key());
    }

    public List<Provider> providers() {
        return Arrays.stream(Provider.values()).filter(this::by).toList();
    }

    /** The path of the platform's sidecar that signs people in before the service sees them, where there is one. */
    public Optional<String> sidecarOf(Provider provider) {
        return switch (provider) {
            case ENTRA -> config.entra().sidecar();
            case IDPORTEN -> config.idporten().sidecar();
        };
    }
}
