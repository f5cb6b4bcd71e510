package no.nystart.access.provider;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.nystart.access.SignInWay;

/** Who else may say who somebody is. */
public enum Provider {
    /** The directory of those who work for NAV and the programme. */
    ENTRA(SignInWay.ENTRA),
    /** The country's common sign-in, which knows everybody by national id. */
    IDPORTEN(SignInWay.IDPORTEN);

    private final SignInWay way;

    Provider(SignInWay way) {
        this.way = way;
    }

    /** As it stands in addresses and in {@code NYSTART_SIGN_IN}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public SignInWay way() {
        return way;
    }

    public static Optional<Provider> of(String key) {
        return Arrays.stream(values())
                .filter(provider -> provider.key().equals(key))
                .findFirst();
    }
}
