package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.nystart.jobs.field.FieldJob;

/**
 * Reminds those whose signature is missing: a week after they were asked, and shortly before the version is to hold. Each
 * day of the field comes once, so that each of them is reminded once of either.
 */
@ApplicationScoped
public class SigningReminders implements FieldJob {

    private static final int DAYS_AFTER_ASKED = 7;
    private static final int DAYS_BEFORE = 3;

    private final Signatures signatures;
    private final EntityManager entities;
    private final Event<SigningNews> news;

    @Inject
    SigningReminders(Signatures signatures, EntityManager entities, Event<SigningNews> news) {
        this.signatures = signatures;
        this.entities = entities;
        this.news = news;
    }

    @Override
    public String name() {
        return "signing-reminders";
    }

    @Override
    @Transactional
    public void on(LocalDate today) {
        entities.createQuery(
                        "from AgreementVersion where state = SIGNING and (askedOn = :asked or validFrom = :soon"
                                + " and askedOn < :today) order by id",
                        AgreementVersion.class)
                .setParameter("asked", today.minusDays(DAYS_AFTER_ASKED))
                .setParameter("soon", today.plusDays(DAYS_BEFORE))
                .setParameter("today", today)
                .getResultList()
                .forEach(version -> signatures
                        .next(version)
                        .forEach(party ->
                                news.fire(new SigningNews.Reminded(version.agreement(), version.id(), party))));
    }
}
