package no.nystart.placement.agreement;

import java.util.UUID;

/** Who stands in for the mentoring leader, and when. */
public record Deputy(UUID leader, Span days) {}
