package no.nystart.register.companies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Scope;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.register.intake.RegisterRefusal;
import org.jspecify.annotations.Nullable;

/** Registers mentoring leaders and changes what is registered. */
@ApplicationScoped
public class Leaders implements PanacheRepositoryBase<MentoringLeader, UUID> {

    private final Places places;

    @Inject
    Leaders(Places places) {
        this.places = places;
    }

    @Transactional
    public MentoringLeader register(UUID company, LeaderDetails details) {
        refuseCodeOfAnother(company, details.code(), null);
        refusePlacesOfOthers(company, details.places());
        MentoringLeader leader = new MentoringLeader(TimeOrderedId.next(), company, details);
        persist(leader);
        return leader;
    }

    /** @return whether anything was other than before */
    @Transactional
    public boolean change(MentoringLeader leader, LeaderDetails details) {
        if (leader.details().equals(leader.decided(details))) {
            return false;
        }
        refuseCodeOfAnother(leader.company(), details.code(), leader.id());
        refusePlacesOfOthers(leader.company(), details.places());
        leader.change(details);
        flush();
        return true;
    }

    public MentoringLeader byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    public Optional<MentoringLeader> withCode(UUID company, String code) {
        return find("company = ?1 and code = ?2", company, code).firstResultOptional();
    }

    /** With the places they lead, in one query. */
    public List<MentoringLeader> ofCompany(UUID company) {
        return list(
                "select l from MentoringLeader l left join fetch l.places where l.company = ?1 and l.erasedOn is null order by l.code",
                company);
    }

    /** Those of several companies, company by company. */
    public List<MentoringLeader> ofCompanies(Collection<UUID> companies) {
        return companies.isEmpty()
                ? List.of()
                : list("company in ?1 and erasedOn is null order by company, code", companies);
    }

    public List<MentoringLeader> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those in the scope with the places they lead, in the order of their registration; {@code after} is the last of the page before. */
    public List<MentoringLeader> page(Scope scope, @Nullable UUID after, int most) {
        List<UUID> ids = getEntityManager()
                .createQuery("""
                        select l.id from MentoringLeader l join Company c on c.id = l.company
                        where (:everything = true or c.region in :regions or c.id in :companies) and l.id > :after and l.erasedOn is null
                        order by l.id""", UUID.class)
                .setParameter("everything", scope.everything())
                .setParameter("regions", scope.regions())
                .setParameter("companies", scope.companies())
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : list("select l from MentoringLeader l left join fetch l.places where l.id in ?1 order by l.id", ids);
    }

    private void refuseCodeOfAnother(UUID company, String code, @Nullable UUID self) {
        withCode(company, code).filter(other -> !other.id().equals(self)).ifPresent(other -> {
            throw Refused.because(
                    RegisterRefusal.CODE_ALREADY_USED, List.of(Fault.of("code", RegisterRefusal.CODE_ALREADY_USED)));
        });
    }

    private void refusePlacesOfOthers(UUID company, Set<UUID> led) {
        Set<UUID> own = places.ofCompany(company).stream().map(Place::id).collect(Collectors.toSet());
        if (!own.containsAll(led)) {
            throw Refused.because(
                    RegisterRefusal.PLACE_OF_OTHER_COMPANY,
                    List.of(Fault.of("places", RegisterRefusal.PLACE_OF_OTHER_COMPANY)));
        }
    }
}
