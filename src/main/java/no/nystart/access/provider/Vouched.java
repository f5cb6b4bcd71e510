package no.nystart.access.provider;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of whoever it has just signed in; checked for sender, audience, time and nonce before.
 *
 * @param subject who it is to that provider, for ever: the directory's object id, or the national id
 * @param name to greet with
 * @param groups the directory's groups and application roles
 * @param strong whether the way was strong enough for what stands here
 * @param session the name of the session there, which its sign-out tells; null where it has none
 */
public record Vouched(
        Provider provider,
        String subject,
        String name,
        Set<String> groups,
        boolean strong,
        @Nullable String session) {

    public Vouched {
        groups = Set.copyOf(groups);
    }

    @Override
    public String toString() {
        return "Vouched[" + provider + "]";
    }
}
