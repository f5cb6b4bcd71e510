package no.nystart.followup.checkin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who tells: with an account, or through a link.
 *
 * @param leader who held the check-in
 * @param account the leader's own or the caseworker's; null through a link
 * @param link null with an account
 */
public record Teller(
        UUID leader, @Nullable UUID account, @Nullable UUID link) {

    public static Teller withAccount(UUID leader, UUID account) {
        return new Teller(leader, account, null);
    }

    public static Teller throughLink(UUID leader, UUID link) {
        return new Teller(leader, null, link);
    }
}
