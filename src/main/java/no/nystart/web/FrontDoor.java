package no.nystart.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import no.nystart.common.Mode;
import no.nystart.common.NystartConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the service is met from outside: the start page leads everybody to what waits for them. */
@ApplicationScoped
public class FrontDoor {

    private final NystartConfig config;
    private final int port;

    @Inject
    FrontDoor(NystartConfig config, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.config = config;
        this.port = port;
    }

    /** Whether people can be shown the way: always in the demo, in production where its address is said. */
    public boolean isKnown() {
        return config.mode() == Mode.DEMO || config.address().isPresent();
    }

    public URI address() {
        return config.address().orElseGet(() -> URI.create("http://localhost:" + port + "/"));
    }
}
