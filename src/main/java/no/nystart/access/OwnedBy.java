package no.nystart.access;

import java.util.Optional;
import java.util.UUID;

/** Contributed by the stage that keeps a kind of thing: tells whose it is. */
public interface OwnedBy {

    Subject subject();

    /**
     * One indexed look-up.
     *
     * @return empty when there is no such thing, or none that this visitor may know of
     */
    Optional<Owner> ownerOf(UUID id);
}
