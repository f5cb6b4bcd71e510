package no.nystart.followup.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.SecretToken;
import no.nystart.common.FieldClock;
import no.nystart.followup.checkin.CheckIn;
import no.nystart.followup.checkin.CheckIns;
import no.nystart.followup.checkin.Teller;
import no.nystart.followup.checkin.Told;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.schedule.Schedules;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import org.jspecify.annotations.Nullable;

/**
 * Makes links and opens them. Whoever follows one is nobody to the rest of the service: the session that it opens is known
 * here alone.
 */
@ApplicationScoped
public class CheckInLinks {

    private final EntityManager entities;
    private final Placements placements;
    private final Schedules schedules;
    private final CheckIns checkIns;
    private final FieldClock clock;
    private final Clock wallClock;

    @Inject
    CheckInLinks(
            EntityManager entities,
            Placements placements,
            Schedules schedules,
            CheckIns checkIns,
            FieldClock clock,
            Clock wallClock) {
        this.entities = entities;
        this.placements = placements;
        this.schedules = schedules;
        this.checkIns = checkIns;
        this.clock = clock;
        this.wallClock = wallClock;
    }

    /** A link into the next check-in of a placement; empty where none is planned. */
    @Transactional
    public Optional<SecretToken> intoNext(UUID placement, UUID leader) {
        return schedules
                .of(placement)
                .nextCheckIn(clock.today())
                .map(contact -> make(placement, contact.slot(), leader));
    }

    @Transactional
    public SecretToken make(UUID placement, Slot slot, UUID leader) {
        SecretToken token = SecretToken.fresh();
        entities.persist(new CheckInLink(token, placement, slot, leader, wallClock.instant()));
        return token;
    }

    /** To whom an open link was sent; empty where there is nothing behind it. */
    @Transactional
    public Optional<UUID> leader(SecretToken token) {
        return open(token).map(CheckInLink::leader);
    }

    /** Opens a session for the link's check-in; empty where the link is unknown, expired or used. */
    @Transactional
    public Optional<SecretToken> enter(SecretToken token) {
        return open(token).map(link -> {
            SecretToken session = SecretToken.fresh();
            entities.persist(new LinkSession(session, link.id(), wallClock.instant()));
            return session;
        });
    }

    /** The link through which a session was opened, used or not; empty where there is no such session any more. */
    @Transactional
    public Optional<CheckInLink> of(@Nullable String session) {
        return Optional.ofNullable(session)
                .map(text -> entities.find(LinkSession.class, new SecretToken(text).hash()))
                .filter(found -> found.isOpen(wallClock.instant()))
                .map(found -> entities.find(CheckInLink.class, found.link()))
                .filter(this::stillLeads);
    }

    /** Keeps what was told through it, and uses it up; told again with the same key, it is the same. */
    @Transactional
    public CheckIn hold(CheckInLink link, Told told) {
        CheckIn held = checkIns.hold(link.placement(), link.slot(), told, Teller.throughLink(link.leader(), link.id()));
        entities.find(CheckInLink.class, link.id()).use(wallClock.instant());
        return held;
    }

    private Optional<CheckInLink> open(SecretToken token) {
        return entities.createQuery("from CheckInLink where tokenHash = :hash", CheckInLink.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst()
                .filter(link -> link.isOpen(wallClock.instant()))
                .filter(this::stillLeads);
    }

    private boolean stillLeads(CheckInLink link) {
        Placement placement = placements.byId(link.placement());
        return placement.leader().equals(link.leader())
                || placement.deputy().filter(link.leader()::equals).isPresent();
    }
}
