package no.nystart.followup.pulse;

import java.util.UUID;

/** Nobody has heard for a week how it goes; fired within the transaction that finds so. */
public record PulseAsked(UUID placement) {}
