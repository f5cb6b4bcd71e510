package no.nystart.followup.feed;

import static no.nystart.followup.plan.SomePlan.day;
import static no.nystart.followup.plan.SomePlan.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import no.nystart.followup.plan.CheckInPlan;
import org.junit.jupiter.api.Test;

/** Written by one library, read by another. */
class CalendarFeedTest {

    private static final UUID PLACEMENT = UUID.fromString("0199a0c5-0000-7000-8000-000000000001");
    private static final Instant MADE = Instant.parse("2027-01-18T12:00:00Z");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void isAValidCalendarWithItsTimeZoneWrittenOut() throws Exception {
        Calendar calendar = read(feed(until("10-01").plan()));
        calendar.validate();
        VTimeZone zone = (VTimeZone) calendar.getComponent(Component.VTIMEZONE);
        assertThat(zone.getTimeZoneId().getValue()).isEqualTo("Europe/Oslo");
        assertThat(zone.getObservances()).hasSize(2);
        assertThat(feed(until("10-01").plan())).contains("DTSTART;TZID=Europe/Oslo:20270201T090000");
    }

    @Test
    void hasEveryContactAtItsHourInSummerAndWinter() throws Exception {
        Map<String, VEvent> events = events(feed(until("10-01").plan()));
        assertThat(events).hasSize(16);
        VEvent first = events.get("day-1." + PLACEMENT + "@nystart");
        assertThat(starts(first)).isEqualTo(LocalDateTime.of(2027, 2, 1, 9, 0));
        assertThat(first.getEndDate().getDate().toInstant()).isEqualTo(Instant.parse("2027-02-01T08:15:00Z"));
        assertThat(first.getSummary().getValue()).isEqualTo("Oppfølging day-1; på jobben, «klokka ni»");
        VEvent review = events.get("review-24." + PLACEMENT + "@nystart");
        assertThat(starts(review)).isEqualTo(LocalDateTime.of(2027, 7, 19, 13, 0));
        assertThat(review.getStartDate().getDate().toInstant()).isEqualTo(Instant.parse("2027-07-19T11:00:00Z"));
        assertThat(review.getEndDate().getDate().toInstant()).isEqualTo(Instant.parse("2027-07-19T12:00:00Z"));
    }

    @Test
    void whatMovesIsTheSameEventWithAHigherSequence() throws Exception {
        CheckInPlan plan = until("10-01").plan();
        CheckInPlan moved = plan.revised(until("10-01").closed("03-15", "03-18").basis(), day("03-01"));
        String uid = "week-6." + PLACEMENT + "@nystart";
        VEvent before = events(feed(plan)).get(uid);
        VEvent after = events(feed(moved)).get(uid);
        assertThat(before.getSequence().getSequenceNo()).isZero();
        assertThat(after.getSequence().getSequenceNo()).isEqualTo(1);
        assertThat(starts(before)).isEqualTo(LocalDateTime.of(2027, 3, 15, 9, 0));
        assertThat(starts(after)).isEqualTo(LocalDateTime.of(2027, 3, 18, 9, 0));
    }

    @Test
    void whatIsDroppedIsCancelled() throws Exception {
        CheckInPlan shortened = until("10-01").plan().revised(until("08-16").basis(), day("06-01"));
        VEvent dropped = events(feed(shortened)).get("month-7." + PLACEMENT + "@nystart");
        assertThat(dropped.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(dropped.getSequence().getSequenceNo()).isEqualTo(1);
        VEvent kept = events(feed(shortened)).get("month-6." + PLACEMENT + "@nystart");
        assertThat(kept.getStatus().getValue()).isEqualTo("CONFIRMED");
    }

    @Test
    void anHourThatIsThereTwiceIsTheFirst() throws Exception {
        FeedEvent night = new FeedEvent(
                "night@nystart",
                3,
                LocalDateTime.of(2027, 10, 31, 2, 30),
                java.time.Duration.ofMinutes(90),
                "Natt",
                "",
                false);
        VEvent read = events(CalendarFeed.of("Min plan", List.of(night), MADE)).get("night@nystart");
        assertThat(starts(read)).isEqualTo(LocalDateTime.of(2027, 10, 31, 2, 30));
    }

    private static String feed(CheckInPlan plan) {
        return CalendarFeed.of(
                "Min plan",
                plan.appointments().stream()
                        .map(appointment -> FeedEvent.of(
                                PLACEMENT,
                                appointment,
                                "Oppfølging " + appointment.slot().key() + "; på jobben, «klokka ni»",
                                "Ta kontakt hvis det ikke passer.\nRing veilederen."))
                        .toList(),
                MADE);
    }

    private static Map<String, VEvent> events(String feed) throws Exception {
        return read(feed).getComponents(Component.VEVENT).stream()
                .map(VEvent.class::cast)
                .collect(Collectors.toMap(event -> event.getUid().getValue(), event -> event));
    }

    private static Calendar read(String feed) throws Exception {
        return new CalendarBuilder().build(new StringReader(feed));
    }

    private static LocalDateTime starts(VEvent event) {
        return LocalDateTime.ofInstant(event.getStartDate().getDate().toInstant(), OSLO);
    }
}
