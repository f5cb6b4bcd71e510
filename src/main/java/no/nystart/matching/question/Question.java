package no.nystart.matching.question;

import java.util.Optional;
import java.util.UUID;

/**
 * Something to ask of an ended run that takes solving to answer. A new kind is a record here, one in {@link Answer} and
 * a line in each switch of {@link Answering}. As JSON it is what tells two questions of a run apart.
 */
public sealed interface Question {

    /** The young person without whom it means nothing; empty where it is about the whole run. */
    Optional<UUID> about();

    /** By how much the total would rise if the person had that offer, and who would have to move. */
    record ExactPrice(UUID youngPerson, UUID place, UUID leader) implements Question {
        @Override
        public Optional<UUID> about() {
            return Optional.of(youngPerson);
        }
    }

    /** The smallest changes that would place somebody who is unplaced. */
    record NearestChange(UUID youngPerson) implements Question {
        @Override
        public Optional<UUID> about() {
            return Optional.of(youngPerson);
        }
    }
}
