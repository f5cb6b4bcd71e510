package no.nystart.access.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.Bounds;
import no.nystart.access.Grant;
import no.nystart.access.Grants;
import no.nystart.access.Role;
import no.nystart.access.RoleGrant;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** One account as the administrator sees it: what it may, might, and who said so. */
@ApplicationScoped
class AccountView {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance account(
                Account account,
                List<Right> now,
                List<Right> before,
                Choices choices,
                Form form,
                @Nullable String link);

        static native TemplateInstance revocation(Account account, Right right, Form form);
    }

    /**
     * One right.
     *
     * @param bound what it is bound to, in words; empty for nothing
     * @param ofDirectory given and taken with the groups there
     * @param givenBy a name; empty where the register gave it
     */
    public record Right(
            UUID id,
            String role,
            String bound,
            boolean cleared,
            boolean ofDirectory,
            String givenBy,
            Instant givenAt,
            String reason,
            String takenBy,
            @Nullable Instant takenAt,
            String takenReason) {}

    /** What can be chosen when a role is given. */
    public record Choices(List<Choice> roles, List<Choice> regions, List<Choice> offices, Choice clearance) {}

    private final Accounts accounts;
    private final Grants grants;
    private final Bounds bounds;
    private final Messages messages;

    @Inject
    AccountView(Accounts accounts, Grants grants, Bounds bounds, Messages messages) {
        this.accounts = accounts;
        this.grants = grants;
        this.bounds = bounds;
        this.messages = messages;
    }

    TemplateInstance page(UUID id, Form form, @Nullable String link) {
        Account account = accounts.existing(id);
        Map<Boolean, List<Right>> rights =
                rights(id).collect(Collectors.partitioningBy(right -> right.takenAt() == null));
        return Templates.account(
                account,
                rights.getOrDefault(true, List.of()),
                rights.getOrDefault(false, List.of()),
                choices(),
                form.isWrong("email") ? form : form.with("email", account.email()),
                link);
    }

    /** @throws Refused when there is no such right in force */
    TemplateInstance revocation(UUID id, UUID grant, Form form) {
        return Templates.revocation(
                accounts.existing(id),
                rights(id)
                        .filter(right -> right.id().equals(grant) && right.takenAt() == null)
                        .findFirst()
                        .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND)),
                form);
    }

    private Choices choices() {
        AccessMessages words = messages.of(AccessMessages.class);
        return new Choices(
                Arrays.stream(Role.values())
                        .map(role -> Choice.of(role, words.roleName(role)))
                        .toList(),
                choices(bounds.regions()),
                choices(bounds.offices()),
                new Choice("yes", words.cleared(), words.clearedHint()));
    }

    static List<Choice> choices(List<Bounds.Named> named) {
        return named.stream().map(one -> Choice.of(one.code(), one.name())).toList();
    }

    private Stream<Right> rights(UUID account) {
        List<RoleGrant> history = grants.historyOf(account);
        Function<Grant, String> bound =
                bounds.namesOf(history.stream().map(RoleGrant::grant).toList());
        Map<UUID, String> names = accounts.names(history.stream()
                .flatMap(given -> Stream.of(given.grantedBy(), given.revokedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        AccessMessages words = messages.of(AccessMessages.class);
        return history.stream()
                .map(given -> new Right(
                        given.id(),
                        words.roleName(given.grant().role()),
                        bound.apply(given.grant()),
                        given.grant().cleared(),
                        given.isOfDirectory(),
                        name(names, given.grantedBy()),
                        given.grantedAt(),
                        Objects.requireNonNullElse(given.reason(), ""),
                        name(names, given.revokedBy()),
                        given.revokedAt(),
                        Objects.requireNonNullElse(given.revokedReason(), "")));
    }

    private static String name(Map<UUID, String> names, @Nullable UUID account) {
        return account == null ? "" : names.getOrDefault(account, "");
    }
}
