package no.nystart.improvement.page;

import no.nystart.improvement.meeting.MeetingDecision;

/**
 * A line of a meeting's minutes.
 *
 * @param owner the name of whoever does it, or empty
 */
public record MinutesLine(MeetingDecision decision, String owner) {}
