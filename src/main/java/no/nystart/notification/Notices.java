package no.nystart.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;

/** What people do with notices. */
@ApplicationScoped
@Transactional
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private final Clock wallClock;

    @Inject
    Notices(Clock wallClock) {
        this.wallClock = wallClock;
    }

    /** @throws Refused unless it has failed */
    public void sendAgain(UUID id) {
        locked(id).sendAgain(wallClock.instant());
    }

    /** The caseworker has told it. @throws Refused when it was sent */
    public void toldBy(UUID id, UUID account) {
        locked(id).toldBy(account, wallClock.instant());
    }

    private Notice locked(UUID id) {
        return Optional.ofNullable(getEntityManager().find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }
}
