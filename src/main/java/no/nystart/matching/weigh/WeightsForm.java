package no.nystart.matching.weigh;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.Weights;
import no.nystart.matching.run.MatchingRefusal;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.web.Form;

/** Weights as they are typed: each in a field of its name. */
final class WeightsForm {

    static final String REASON = "reason";
    static final int LONGEST_REASON = 1000;

    private WeightsForm() {}

    /** Every one is needed; faults stay with the reading. */
    static Weights read(Reading reading) {
        Map<WeightKey, Integer> values = new EnumMap<>(WeightKey.class);
        for (WeightKey key : WeightKey.values()) {
            Scale scale = Scale.of(key);
            values.put(key, reading.number(key.key(), scale.least(), scale.most()));
        }
        Weights weights = new Weights(values);
        if (Stream.of(WeightKey.INTEREST, WeightKey.LEARNING, WeightKey.WISH, WeightKey.COMMUTE, WeightKey.LEADER)
                .allMatch(part -> weights.get(part) == 0)) {
            reading.fault(WeightKey.INTEREST.key(), MatchingRefusal.NO_PART_WEIGHS);
        }
        return weights;
    }

    static Weights read(Fields fields) {
        Reading reading = new Reading(fields);
        Weights weights = read(reading);
        reading.refuseIfFaulty();
        return weights;
    }

    static Form filled(Weights weights) {
        Form form = Form.empty();
        for (WeightKey key : WeightKey.values()) {
            form = form.with(key.key(), weights.get(key));
        }
        return form;
    }
}
