package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Grant;
import no.nystart.access.Operation;
import no.nystart.access.Role;
import no.nystart.access.Scope;
import no.nystart.access.Visitor;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.course.Afterwards;
import org.jspecify.annotations.Nullable;

/** The agreements that a company, a leader or a young person is a side of, as far as they have been sent to it. */
@ApplicationScoped
public class SideList {

    private static final int MOST = 200;

    private static final String ROWS = "SELECT a.id, %s, pl.occupation, l.name, w.valid_from, w.number, w.state, "
            + AgreementList.MISSING + ", w.leader IN (:leaders) OR a.company IN (:companies),"
            + " EXISTS (SELECT FROM agreement_version v JOIN agreement_signature s ON s.version = v.id"
            + "   WHERE v.agreement = a.id AND v.state IN ('SIGNING', 'SIGNED') AND s.party = :party"
            + "   AND s.on_behalf_because IS NOT NULL AND NOT EXISTS (SELECT FROM signature_confirmation f"
            + "     WHERE f.version = s.version AND f.party = s.party))"
            + " FROM agreement a JOIN young_person y ON y.id = a.young_person JOIN company c ON c.id = a.company"
            + " JOIN place pl ON pl.id = a.place"
            + " JOIN LATERAL (SELECT v.* FROM agreement_version v WHERE v.agreement = a.id"
            + "   AND v.state IN ('SIGNING', 'SIGNED') ORDER BY v.number DESC LIMIT 1) w ON true"
            + " LEFT JOIN placement p ON p.id = a.id JOIN mentoring_leader l ON l.id = w.leader WHERE %s ORDER BY w.state DESC, a.id DESC";

    private static final String OF_COMPANY = "(a.company IN (:companies) OR EXISTS (SELECT FROM agreement_version v"
            + " WHERE v.agreement = a.id AND v.leader IN (:leaders) AND v.state IN ('SIGNING', 'SIGNED')"
            + " AND v.number >= (SELECT coalesce(max(f.number), 1) FROM agreement_version f"
            + "   WHERE f.agreement = a.id AND f.state = 'SIGNED'))) AND (p.id IS NULL OR p.ends > :since)";
    private static final String OF_YOUNG_PERSON = "a.young_person IN (:own)";
    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    private final EntityManager entities;
    private final Afterwards afterwards;

    @Inject
    SideList(EntityManager entities, Afterwards afterwards) {
        this.entities = entities;
        this.afterwards = afterwards;
    }

    /** Those that are signed now first. */
    @Transactional
    public List<SideLine> of(Visitor visitor) {
        List<SideLine> all = new ArrayList<>(ofYoungPeople(visitor));
        all.addAll(ofCompanies(visitor));
        return all;
    }

    private List<SideLine> ofCompanies(Visitor visitor) {
        Scope scope = visitor.scope(Operation.COMPANY_AGREEMENT_SHOW);
        if (scope.companies().isEmpty() && scope.leaders().isEmpty()) {
            return List.of();
        }
        return lines(
                entities.createNativeQuery(
                                ROWS.formatted("y.first_name || ' ' || y.last_name", OF_COMPANY), Object.class)
                        .setParameter("companies", orNobody(scope.companies()))
                        .setParameter("leaders", orNobody(scope.leaders()))
                        .setParameter("since", afterwards.since())
                        .setParameter("party", Party.COMPANY.name())
                        .setMaxResults(MOST)
                        .getResultList(),
                "company",
                Party.COMPANY);
    }

    private List<SideLine> ofYoungPeople(Visitor visitor) {
        Set<UUID> own = visitor.grants().stream()
                .filter(grant -> grant.role() == Role.MENTEE)
                .map(Grant::youngPerson)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (own.isEmpty()) {
            return List.of();
        }
        return lines(
                entities.createNativeQuery(ROWS.formatted("c.name", OF_YOUNG_PERSON), Object.class)
                        .setParameter("own", own)
                        .setParameter("companies", NOBODY)
                        .setParameter("leaders", NOBODY)
                        .setParameter("party", Party.YOUNG_PERSON.name())
                        .setMaxResults(MOST)
                        .getResultList(),
                "young-person",
                Party.YOUNG_PERSON);
    }

    private static Set<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? NOBODY : ids;
    }

    private static List<SideLine> lines(List<?> rows, String side, Party party) {
        return rows.stream().map(row -> line((Object[]) row, side, party)).toList();
    }

    private static SideLine line(@Nullable Object[] row, String side, Party party) {
        boolean signed = "SIGNED".equals(row[6]);
        List<Party> missing = signed ? List.of() : AgreementList.parties((String) row[7]);
        boolean signs = party == Party.YOUNG_PERSON || Boolean.TRUE.equals(row[8]);
        return new SideLine(
                (UUID) row[0],
                side,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                AgreementList.date(row[4]),
                (Integer) row[5],
                signed,
                missing,
                missing.contains(party) && signs,
                Boolean.TRUE.equals(row[9]));
    }
}
