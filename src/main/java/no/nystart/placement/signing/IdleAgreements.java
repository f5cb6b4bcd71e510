package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.jobs.field.FieldJob;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.ProposedMatches;

/**
 * An agreement that both sides wait for and nobody works on for twelve weeks is annulled, and its seat is free again; so is
 * the draft of a change, which leaves the agreement as it was. The caseworker is warned two weeks before and once more on
 * one of the last days. Each day of the field comes once, and so does each warning. Of people who are hidden it knows
 * nothing; for them the cleared caseworker takes it back.
 */
@ApplicationScoped
public class IdleAgreements implements FieldJob {

    private static final int WEEKS_KEPT = 12;
    private static final int FIRST_WARNING = 14;
    private static final int LAST_WARNING = 3;

    /** When somebody last agreed to it, wrote it, asked for signatures, took a version back or signed. */
    private static final String IDLE = "SELECT m.id, greatest(m.settled_on,"
            + " (SELECT max(greatest(v.written_on, v.asked_on, v.settled_on)) FROM agreement_version v"
            + "   WHERE v.agreement = m.id),"
            + " (SELECT max(s.signed_on) FROM agreement_version v JOIN agreement_signature s ON s.version = v.id"
            + "   WHERE v.agreement = m.id)) AS since FROM proposed_match m WHERE m.id IN"
            + " (SELECT a.id FROM proposed_match a WHERE a.state = 'AGREED' AND a.settled_on <= :begun"
            + "   UNION ALL SELECT d.agreement FROM agreement_version d WHERE d.state = 'DRAFT' AND d.written_on <= :begun)";

    private final Agreements agreements;
    private final NextVersion versions;
    private final ProposedMatches matches;
    private final EntityManager entities;
    private final Event<IdleNews> news;

    @Inject
    IdleAgreements(
            Agreements agreements,
            NextVersion versions,
            ProposedMatches matches,
            EntityManager entities,
            Event<IdleNews> news) {
        this.agreements = agreements;
        this.versions = versions;
        this.matches = matches;
        this.entities = entities;
        this.news = news;
    }

    @Override
    public String name() {
        return "idle-agreements";
    }

    @Override
    @Transactional
    public void on(LocalDate today) {
        for (LocalDate lastDay : List.of(today.plusDays(FIRST_WARNING - 1), today.plusDays(LAST_WARNING - 1))) {
            idleSince("since = :day", lastDay.plusDays(1).minusWeeks(WEEKS_KEPT))
                    .forEach(match -> news.fire(new IdleNews.Lapsing(match, lastDay)));
        }
        idleSince("since <= :day", today.minusWeeks(WEEKS_KEPT)).forEach(match -> lookAt(match, today));
    }

    private List<UUID> idleSince(String when, LocalDate day) {
        return entities.createNativeQuery(
                        "SELECT id FROM (" + IDLE + ") idle WHERE " + when + " ORDER BY id", UUID.class)
                .setParameter("begun", day)
                .setParameter("day", day)
                .getResultList();
    }

    /** Somebody may have worked on it since it was found. */
    private void lookAt(UUID match, LocalDate today) {
        if (agreements.findByIdOptional(match).isPresent()) {
            agreements.locked(match);
        }
        idleSince(match, today.minusWeeks(WEEKS_KEPT)).ifPresent(since -> annul(match, since, today));
    }

    private Optional<LocalDate> idleSince(UUID match, LocalDate day) {
        return entities.createNativeQuery(
                        "SELECT since FROM (" + IDLE + ") idle WHERE id = :match AND since <= :day", LocalDate.class)
                .setParameter("begun", day)
                .setParameter("match", match)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    private void annul(UUID match, LocalDate since, LocalDate today) {
        versions.abandon(match);
        entities.persist(new Lapse(match, since, today));
        if (matches.byId(match).state() == ProposedMatch.State.AGREED) {
            matches.lapse(match, today);
        }
        news.fire(new IdleNews.Lapsed(match));
    }

    /** The last time that it was annulled; empty where it never was. */
    public Optional<Lapse> lapseOf(UUID match) {
        return entities.createQuery("from Lapse where match = :match order by id desc", Lapse.class)
                .setParameter("match", match)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
