package no.nystart.followup.feed;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import no.nystart.common.FieldClock;

/** Writes a feed that calendars subscribe to, as RFC 5545 has it. */
public final class CalendarFeed {

    private static final Duration REFRESHED_EVERY = Duration.builder().hours(6).build();

    private CalendarFeed() {}

    /**
     * @param name what a calendar calls the feed
     * @param stamp when it was made
     * @return the document, media type {@code text/calendar}
     */
    public static String of(String name, List<FeedEvent> events, Instant stamp) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Nystart//Plan//NO");
        calendar.setMethod(Method.publish());
        calendar.addName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(REFRESHED_EVERY);
        calendar.getTimezoneInfo().setDefaultTimezone(NorwegianTime.assignment());
        events.stream().map(event -> written(event, stamp)).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private static VEvent written(FeedEvent event, Instant stamp) {
        VEvent written = new VEvent();
        written.setUid(event.uid());
        written.setSequence(event.sequence());
        written.setDateTimeStamp(Date.from(stamp));
        written.setDateStart(inNorway(event.starts()));
        written.setDateEnd(inNorway(event.starts().plus(event.lasts())));
        written.setSummary(event.summary());
        written.setDescription(event.description());
        written.setStatus(event.cancelled() ? Status.cancelled() : Status.confirmed());
        return written;
    }

    private static Date inNorway(LocalDateTime local) {
        return Date.from(local.atZone(FieldClock.NORWAY).toInstant());
    }
}
