package no.nystart.followup.talk;

import java.util.UUID;

/** A young person wants to talk; fired within the transaction that makes it so. */
public record TalkWanted(UUID talk, UUID youngPerson) {}
