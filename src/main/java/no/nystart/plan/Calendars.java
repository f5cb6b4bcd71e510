package no.nystart.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Discretion;
import no.nystart.access.Operation;
import no.nystart.access.OwnEyes;
import no.nystart.access.SecretToken;
import no.nystart.access.Visitor;
import no.nystart.followup.feed.CalendarFeed;
import no.nystart.followup.feed.FeedEvent;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.CheckInPlan;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.schedule.Schedules;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.web.Language;
import no.nystart.web.Messages;

/**
 * What a calendar outside is given: a young person's own contacts, and those of a leader. It says no more than is needed to
 * come: to the young person nothing of who or where, to a leader the first name, so that two are not taken for each other.
 */
@ApplicationScoped
public class Calendars {

    private final CalendarLinks links;
    private final OwnEyes eyes;
    private final Discretion discretion;
    private final Placements placements;
    private final Schedules schedules;
    private final YoungPeople youngPeople;

    @Inject
    Calendars(
            CalendarLinks links,
            OwnEyes eyes,
            Discretion discretion,
            Placements placements,
            Schedules schedules,
            YoungPeople youngPeople) {
        this.links = links;
        this.eyes = eyes;
        this.discretion = discretion;
        this.placements = placements;
        this.schedules = schedules;
        this.youngPeople = youngPeople;
    }

    /** As iCalendar; empty for an address that leads nowhere. The same until something in it changes. */
    @Transactional
    public Optional<String> read(SecretToken token) {
        return links.opened(token).map(link -> written(link, eyes.of(link.account())));
    }

    private String written(CalendarLink link, Visitor visitor) {
        PlanMessages words = Messages.in(Language.of(visitor.language()).orElse(Language.NB), PlanMessages.class);
        List<FeedEvent> events = new ArrayList<>();
        if (visitor.may(Operation.CALENDAR_FEED)) {
            events.addAll(own(visitor.ownPeople(), words));
            events.addAll(led(
                    discretion.isOwed(visitor, Operation.CALENDAR_FEED)
                            ? Set.of()
                            : visitor.scope(Operation.CALENDAR_FEED).leaders(),
                    words));
        }
        return CalendarFeed.of(words.calendarName(), events, link.madeAt());
    }

    private List<FeedEvent> own(Set<UUID> ownPeople, PlanMessages words) {
        List<Placement> own = ownPeople.isEmpty() ? List.of() : placements.list("youngPerson in ?1", ownPeople);
        return events(own, (placement, contact) -> titleToYoungPerson(contact, words), words);
    }

    private List<FeedEvent> led(Set<UUID> leaders, PlanMessages words) {
        List<Placement> led = leaders.isEmpty() ? List.of() : placements.list("leader in ?1 or deputy in ?1", leaders);
        Map<UUID, String> names =
                youngPeople.byIds(led.stream().map(Placement::youngPerson).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(
                                YoungPerson::id, person -> person.name().first()));
        return events(
                led,
                (placement, contact) -> titleToLeader(contact, names.getOrDefault(placement.youngPerson(), ""), words),
                words);
    }

    private interface Titles {
        String of(Placement placement, Appointment contact);
    }

    private List<FeedEvent> events(List<Placement> some, Titles titles, PlanMessages words) {
        Map<UUID, CheckInPlan> plans =
                schedules.of(some.stream().map(Placement::id).toList());
        return some.stream()
                .flatMap(placement -> Objects.requireNonNull(plans.get(placement.id())).appointments().stream()
                        .map(contact -> FeedEvent.of(
                                placement.id(), contact, titles.of(placement, contact), words.calendarHint())))
                .toList();
    }

    private static String titleToYoungPerson(Appointment contact, PlanMessages words) {
        return switch (contact.slot()) {
            case Slot.CheckIn checkIn -> words.calendarCheckIn();
            case Slot.Review review -> words.calendarReview();
        };
    }

    private static String titleToLeader(Appointment contact, String firstName, PlanMessages words) {
        return switch (contact.slot()) {
            case Slot.CheckIn checkIn -> words.calendarCheckInOf(firstName);
            case Slot.Review review -> words.calendarReviewOf(firstName);
        };
    }
}
