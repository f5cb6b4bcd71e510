package no.nystart.followup.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.jobs.field.FieldJob;

/**
 * Asks each Thursday those who are at work and have not said for a week how it goes. Not those who can only be called, or
 * who cannot answer here: the leader's check-ins and the caseworker's talks are for them too.
 */
@ApplicationScoped
public class PulseRound implements FieldJob {

    /** Late enough to have a week to tell of, early enough for somebody to act on the answer before the weekend. */
    private static final DayOfWeek ASKED_ON = DayOfWeek.THURSDAY;

    private final EntityManager entities;
    private final Event<PulseAsked> news;

    @Inject
    PulseRound(EntityManager entities, Event<PulseAsked> news) {
        this.entities = entities;
        this.news = news;
    }

    @Override
    public String name() {
        return "pulses";
    }

    @Override
    public void on(LocalDate today) {
        if (today.getDayOfWeek() == ASKED_ON) {
            entities.createQuery("""
                            select p.id from Placement p join YoungPerson y on y.id = p.youngPerson
                            where p.state = RUNNING and y.support.reservedAgainstElectronic = false
                              and exists (select 1 from RoleGrant g where g.youngPerson = p.youngPerson
                                and g.role = MENTEE and g.revokedAt is null)
                              and not exists (select 1 from PulseAnswer a
                                where a.key.placement = p.id and a.key.onDay > :weekAgo)
                            order by p.id""", UUID.class)
                    .setParameter("weekAgo", today.minusWeeks(1))
                    .getResultList()
                    .forEach(placement -> news.fire(new PulseAsked(placement)));
        }
    }
}
