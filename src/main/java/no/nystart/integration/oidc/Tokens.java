package no.nystart.integration.oidc;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.nystart.access.provider.Provider;
import no.nystart.access.provider.Vouched;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What a verified token says, in our words. */
final class Tokens {

    /** The levels of the common sign-in that are strong enough: both need two factors. */
    private static final Set<String> STRONG = Set.of("idporten-loa-substantial", "idporten-loa-high");

    private Tokens() {}

    /** Empty when it does not say who somebody is. */
    static Optional<Vouched> vouched(Provider provider, JsonWebToken token) {
        return switch (provider) {
            case ENTRA ->
                Optional.ofNullable(text(token, "oid"))
                        .map(oid -> new Vouched(provider, oid, name(token), groups(token), true, text(token, "sid")));
            case IDPORTEN ->
                Optional.ofNullable(text(token, "pid"))
                        .map(pid -> new Vouched(
                                provider,
                                pid,
                                "",
                                Set.of(),
                                STRONG.contains(String.valueOf(text(token, "acr"))),
                                text(token, "sid")));
        };
    }

    private static String name(JsonWebToken token) {
        String name = text(token, "name");
        return name == null || name.isBlank() ? "–" : name;
    }

    private static Set<String> groups(JsonWebToken token) {
        Set<String> groups = new HashSet<>(texts(token.getClaim("groups")));
        groups.addAll(texts(token.getClaim("roles")));
        return groups;
    }

    private static Set<String> texts(@Nullable Object claim) {
        return claim instanceof Collection<?> many
                ? many.stream().map(Tokens::plain).collect(Collectors.toSet())
                : Set.of();
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null ? null : plain(value);
    }

    private static String plain(Object value) {
        return value instanceof JsonString json ? json.getString() : value.toString();
    }
}
