package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Scope;
import no.nystart.access.Visitor;

/** The matches that a visitor is a side of and that hold a seat; a company's by first names. */
@ApplicationScoped
public class AskedList {

    private static final int MOST = 200;

    private static final String SELECTED = """
            select new no.nystart.placement.decision.AskedList$Line(
              m.id, :side, %s, p.occupation, l.name, m.stay.starts, m.stay.ends, m.answerBy, m.state,
              exists (select 1 from Answer a where a.key.match = m.id and a.key.party = :party))
            from ProposedMatch m join Place p on p.id = m.stay.place join MentoringLeader l on l.id = m.stay.leader
              join Company c on c.id = m.company join YoungPerson y on y.id = m.youngPerson
            where m.state in (OPEN, AGREED) and %s order by m.state desc, m.answerBy, m.id""";

    /**
     * @param side the last part of the page's address
     * @param who a young person's first name, or for them the company's name
     * @param occupation STYRK-08, four digits
     */
    public record Line(
            UUID match,
            String side,
            String who,
            String occupation,
            String leader,
            LocalDate starts,
            LocalDate ends,
            LocalDate answerBy,
            ProposedMatch.State state,
            boolean answered) {

        /** Latest possible last day. */
        public LocalDate lastDay() {
            return ends.minusDays(1);
        }

        public boolean agreed() {
            return state == ProposedMatch.State.AGREED;
        }

        /** Whether the visitor's side has to answer. */
        public boolean waits() {
            return !agreed() && !answered;
        }
    }

    private final EntityManager entities;

    @Inject
    AskedList(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that are asked now first, the first to be answered first. */
    @Transactional
    public List<Line> of(Visitor visitor) {
        List<Line> all = new ArrayList<>(ofYoungPeople(visitor));
        all.addAll(ofCompanies(visitor.scope(Operation.COMPANY_MATCH_SHOW)));
        return all;
    }

    /** What a company contact or a leader is asked or told. */
    @Transactional
    public List<Line> ofCompanies(Scope scope) {
        if (scope.companies().isEmpty() && scope.leaders().isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        SELECTED.formatted("y.firstName", "(m.company in :companies or m.stay.leader in :leaders)"),
                        Line.class)
                .setParameter("side", "company")
                .setParameter("party", Party.COMPANY)
                .setParameter("companies", scope.companies())
                .setParameter("leaders", scope.leaders())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What a young person is asked. */
    @Transactional
    public List<Line> ofYoungPeople(Visitor visitor) {
        Set<UUID> own = visitor.ownPeople();
        return own.isEmpty()
                ? List.of()
                : entities.createQuery(SELECTED.formatted("c.name", "m.youngPerson in :own"), Line.class)
                        .setParameter("side", "young-person")
                        .setParameter("party", Party.YOUNG_PERSON)
                        .setParameter("own", own)
                        .setMaxResults(MOST)
                        .getResultList();
    }
}
