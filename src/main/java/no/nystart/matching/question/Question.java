package no.nystart.matching.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.matching.explain.Change;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.WeightKey;

/**
 * Something to ask of an ended run that takes solving to answer. A new kind is a record here, one in {@link Answer} and
 * a line in each switch of {@link Answering}. As JSON it is what tells two questions of a run apart.
 */
public sealed interface Question {

    /** The young person without whom it means nothing; empty where it is about the whole run. */
    Optional<UUID> about();

    /** By how much the total would rise if the person had that offer, and who would have to move. */
    record ExactPrice(UUID youngPerson, UUID place, UUID leader) implements Question {

        /** @param offer by ids as the problem has them */
        public static ExactPrice of(UUID youngPerson, PlaceAndLeader offer) {
            return new ExactPrice(youngPerson, UUID.fromString(offer.place()), UUID.fromString(offer.leader()));
        }

        @Override
        public Optional<UUID> about() {
            return Optional.of(youngPerson);
        }
    }

    /** What these weights, every one of them, would have made of the run. */
    record WeightsEffect(Map<WeightKey, Integer> weights) implements Question {
        public WeightsEffect {
            weights = Map.copyOf(weights);
        }

        @Override
        public Optional<UUID> about() {
            return Optional.empty();
        }
    }

    /** What would become of the run if these were otherwise; of one young person's own at most. */
    record WhatIf(List<Change> changes) implements Question {
        public WhatIf {
            changes = List.copyOf(changes);
        }

        @Override
        public Optional<UUID> about() {
            return changes.stream()
                    .filter(Change.OfPerson.class::isInstance)
                    .map(change -> UUID.fromString(((Change.OfPerson) change).youngPerson()))
                    .findFirst();
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
