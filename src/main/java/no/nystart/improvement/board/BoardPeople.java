package no.nystart.improvement.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Role;
import no.nystart.improvement.ImprovementRefusal;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Who can take on what a board decides: its company's people, its region's coordinators, its steering group. */
@ApplicationScoped
public class BoardPeople {

    private static final int MOST = 200;

    private static final String PEOPLE = """
            select distinct new no.nystart.improvement.board.BoardPeople$Member(a.id, a.displayName)
            from RoleGrant g join Account a on a.id = g.account
            where g.role in :roles and g.revokedAt is null and a.closedAt is null and %s = :whose
            order by a.displayName, a.id""";

    /** One of them. */
    public record Member(UUID account, String name) {}

    private final EntityManager entities;

    @Inject
    BoardPeople(EntityManager entities) {
        this.entities = entities;
    }

    /** By name. */
    @Transactional
    public List<Member> of(Board board) {
        return switch (board.tier()) {
            case COMPANY ->
                with("g.company", board.company().orElseThrow(), Set.of(Role.COMPANY_CONTACT, Role.SUPERVISOR));
            case PROGRAMME, REGION -> with("g.region", board.region(), Set.of(Role.COORDINATOR));
            case STEERING_GROUP ->
                with("g.region", board.region(), Set.of(Role.STEERING_GROUP_MEMBER, Role.COORDINATOR));
        };
    }

    /** Reads the field {@code owner}: somebody who works by the board; null with a fault where it is nobody. */
    @Transactional
    public @Nullable UUID owner(Reading reading, Board board) {
        return reading.known(
                        "owner",
                        text -> of(board).stream()
                                .map(Member::account)
                                .filter(account -> account.toString().equals(text))
                                .findFirst(),
                        ImprovementRefusal.NOT_BY_THIS_BOARD)
                .orElse(null);
    }

    private List<Member> with(String bound, Object whose, Collection<Role> roles) {
        return entities.createQuery(PEOPLE.formatted(bound), Member.class)
                .setParameter("roles", roles)
                .setParameter("whose", whose)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What accounts are called, also after they are closed. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select new no.nystart.improvement.board.BoardPeople$Member(a.id, a.displayName)"
                                        + " from Account a where a.id in :accounts",
                                Member.class)
                        .setParameter("accounts", accounts)
                        .getResultStream()
                        .collect(Collectors.toMap(Member::account, Member::name));
    }
}
