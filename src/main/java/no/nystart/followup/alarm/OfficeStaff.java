package no.nystart.followup.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Role;
import org.jspecify.annotations.Nullable;

/** Who can be asked to act at an office: its caseworkers and managers. */
@ApplicationScoped
public class OfficeStaff {

    private static final int MOST = 200;

    /** One of them. */
    public record Member(UUID account, String name) {}

    private final EntityManager entities;

    @Inject
    OfficeStaff(EntityManager entities) {
        this.entities = entities;
    }

    /** By name. */
    @Transactional
    public List<Member> of(String office) {
        return with(office, List.of(Role.CASEWORKER, Role.OFFICE_MANAGER), null);
    }

    /** Whoever asks first, the others by name. */
    @Transactional
    public List<Member> of(String office, UUID asking) {
        return with(office, List.of(Role.CASEWORKER, Role.OFFICE_MANAGER), asking);
    }

    /** Those to whom what is past its date goes. */
    @Transactional
    public List<Member> managers(String office) {
        return with(office, List.of(Role.OFFICE_MANAGER), null);
    }

    private List<Member> with(String office, Collection<Role> roles, @Nullable UUID first) {
        return entities.createQuery("""
                        select new no.nystart.followup.alarm.OfficeStaff$Member(a.id, a.displayName)
                        from RoleGrant g join Account a on a.id = g.account
                        where g.role in :roles and g.office = :office and g.revokedAt is null and a.closedAt is null
                        group by a.id, a.displayName
                        order by case when a.id = :first then 0 else 1 end, a.displayName, a.id""", Member.class)
                .setParameter("roles", roles)
                .setParameter("office", office)
                .setParameter("first", first)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What accounts are called, also after they are closed. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> accounts) {
        return entities.createQuery(
                        "select new no.nystart.followup.alarm.OfficeStaff$Member(a.id, a.displayName) from Account a"
                                + " where a.id in :accounts",
                        Member.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.toMap(Member::account, Member::name));
    }
}
