package no.nystart.programme.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.CountQuery;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import org.jspecify.annotations.Nullable;

/** Information meetings, and who came to them. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<InformationMeeting, UUID> {

    private static final int MOST = 100;

    private static final String LINES = """
            select new no.nystart.programme.meeting.Meetings$Line(m.id, m.onDay, m.begins, m.place, m.forWhom, c.name,
              (select count(g) from MeetingGuest g where g.meeting = m.id),
              (select count(g) from MeetingGuest g where g.meeting = m.id and g.signedUpFor <> NOTHING))
            from InformationMeeting m left join Company c on c.id = m.company
            where m.region in :regions order by m.onDay desc, m.id desc""";

    /**
     * @param company whose people it was for, or null for all of the region
     * @param came how many, as far as it is noted
     * @param signedUp of them, for something
     */
    public record Line(
            UUID id,
            LocalDate on,
            LocalTime begins,
            String place,
            String forWhom,
            @Nullable String company,
            long came,
            long signedUp) {

        /** Whether somebody should note who came. */
        public boolean isUnnoted(LocalDate today) {
            return came == 0 && on.isBefore(today);
        }
    }

    private final Companies companies;
    private final Stamps stamps;
    private final FieldClock clock;

    @Inject
    Meetings(Companies companies, Stamps stamps, FieldClock clock) {
        this.companies = companies;
        this.stamps = stamps;
        this.clock = clock;
    }

    @Transactional
    public InformationMeeting arrange(String region, ArrangedMeeting arranged, UUID by) {
        InformationMeeting meeting = new InformationMeeting(region, arranged, stamps.of(by));
        persistAndFlush(meeting);
        return meeting;
    }

    /** Refused before the meeting. */
    @Transactional
    public MeetingGuest note(UUID id, WhoCame who, UUID by) {
        if (!byId(id).hasBeen(clock.today())) {
            throw Refused.because(MeetingRefusal.MEETING_NOT_YET);
        }
        MeetingGuest guest = new MeetingGuest(id, who, stamps.of(by));
        getEntityManager().persist(guest);
        flush();
        return guest;
    }

    /** In the order in which they were noted. */
    public List<MeetingGuest> guests(UUID meeting) {
        return getEntityManager()
                .createQuery("from MeetingGuest where meeting = :meeting order by id", MeetingGuest.class)
                .setParameter("meeting", meeting)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The last first. */
    @Transactional
    public List<Line> of(Collection<String> regions) {
        return getEntityManager()
                .createQuery(LINES, Line.class)
                .setParameter("regions", regions)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Meetings of the last weeks of which nobody has noted who came. */
    public CountQuery unnoted(Collection<String> regions) {
        LocalDate today = clock.today();
        return new CountQuery(
                "SELECT count(*) FROM information_meeting m WHERE m.region IN (:regions) AND m.on_day < :today"
                        + " AND m.on_day > :lately AND NOT EXISTS (SELECT FROM meeting_guest g WHERE g.meeting = m.id)",
                Map.of("regions", regions, "today", today, "lately", today.minusMonths(2)));
    }

    /** A unit of the region by its id. */
    public Optional<UUID> unit(String region, String id) {
        return companies.inRegions(List.of(region)).stream()
                .map(Company::id)
                .filter(one -> one.toString().equals(id))
                .findFirst();
    }

    /** Refused as NOT_FOUND when there is none. */
    public InformationMeeting byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }
}
