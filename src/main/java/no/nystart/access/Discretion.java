package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.confidentiality.Declarations;

/** Leaders and coaches see nobody before they have declared confidentiality; whoever works for NAV is bound by law. */
@ApplicationScoped
public class Discretion {

    private static final Set<Role> DECLARING = EnumSet.of(Role.SUPERVISOR, Role.COACH);

    private final Declarations declarations;
    private final RoleHolders holders;

    @Inject
    Discretion(Declarations declarations, RoleHolders holders) {
        this.declarations = declarations;
        this.holders = holders;
    }

    /** Whether the declaration has to come before this. */
    public boolean isOwed(Visitor visitor, Operation operation) {
        return operation.isConfidential()
                && operation.rights().stream().map(Right::role).anyMatch(role -> isDeclaring(visitor, role))
                && declarations.on(visitor.account()).isEmpty();
    }

    private static boolean isDeclaring(Visitor visitor, Role role) {
        return DECLARING.contains(role) && visitor.has(role);
    }

    /** Whether anybody who signs in as this leader has declared it. */
    public boolean hasDeclared(UUID leader) {
        return holders.ofLeader(leader).stream()
                .anyMatch(account -> declarations.on(account).isPresent());
    }

    /** For a leader who comes by a link, without signing in. */
    public void declareFor(UUID leader) {
        holders.ofLeader(leader).forEach(declarations::declare);
    }

    /** Whether it comes before somebody who leads sees whom they lead, wherever that is. */
    public boolean isOwedFirst(Visitor visitor) {
        return visitor.has(Role.SUPERVISOR)
                && declarations.on(visitor.account()).isEmpty();
    }
}
