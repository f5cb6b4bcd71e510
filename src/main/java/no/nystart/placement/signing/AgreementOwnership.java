package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;
import no.nystart.placement.course.Afterwards;

/**
 * An agreement belongs to the office, the company, the young person, and whoever leads by the version in force or by one
 * that is signed; while there is neither, whoever was proposed to lead. Some weeks after the placement's last day it is no
 * longer the company's side's.
 */
@ApplicationScoped
class AgreementOwnership implements OwnedBy {

    private static final String OWNER =
            "select o.region, o.code, a.company, a.youngPerson, m.stay.leader, v.leader, p.ends"
                    + " from Agreement a join Office o on o.code = a.office join ProposedMatch m on m.id = a.id"
                    + " left join Placement p on p.id = a.id"
                    + " left join AgreementVersion v on v.agreement = a.id and v.state in (SIGNING, SIGNED) and v.number >="
                    + " (select coalesce(max(f.number), 1) from AgreementVersion f where f.agreement = a.id and f.state = SIGNED)"
                    + " where a.id = :id";

    private final EntityManager entities;
    private final Afterwards afterwards;

    @Inject
    AgreementOwnership(EntityManager entities, Afterwards afterwards) {
        this.entities = entities;
        this.afterwards = afterwards;
    }

    @Override
    public Subject subject() {
        return Subject.AGREEMENT;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        List<Object[]> rows = entities.createQuery(OWNER, Object[].class)
                .setParameter("id", id)
                .getResultList();
        Set<UUID> leaders = rows.stream()
                .map(row -> (UUID) (row[5] == null ? row[4] : row[5]))
                .collect(Collectors.toSet());
        return rows.stream()
                .findFirst()
                .map(row -> row[6] == null || afterwards.stillShows((LocalDate) row[6])
                        ? new Owner((String) row[0], (String) row[1], (UUID) row[2], leaders, (UUID) row[3], null)
                        : Owner.youngPerson((String) row[0], (String) row[1], (UUID) row[3]));
    }
}
