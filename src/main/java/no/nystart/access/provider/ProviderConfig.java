package no.nystart.access.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Which ways in are open, and what the directory's groups are here. */
@ConfigMapping(prefix = "nystart")
public interface ProviderConfig {

    /** {@code NYSTART_SIGN_IN}: any of password, entra and idporten, with commas between. */
    @WithDefault(SignInWays.PASSWORD)
    List<String> signIn();

    Entra entra();

    Idporten idporten();

    /** The directory of those who work for NAV and the programme. */
    interface Entra {

        /** {@code NYSTART_ENTRA_ROLES}: which group is which role, see {@link GroupRoles}. */
        Optional<String> roles();

        /** {@code NYSTART_ENTRA_SIDECAR}: where the platform's sidecar signs people in, such as {@code /oauth2/login}. */
        Optional<String> sidecar();
    }

    /** The country's common sign-in. */
    interface Idporten {

        /** {@code NYSTART_IDPORTEN_SIDECAR}: where the platform's sidecar signs people in. */
        Optional<String> sidecar();
    }
}
