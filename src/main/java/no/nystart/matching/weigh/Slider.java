package no.nystart.matching.weigh;

import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.Weights;

/** A weight on the page: the scale it is chosen on, the default and what it is now. */
public record Slider(WeightKey weight, int least, int most, int byDefault, int now) {

    static Slider of(WeightKey weight, Weights defaults, Weights now) {
        Scale scale = Scale.of(weight);
        return new Slider(weight, scale.least(), scale.most(), defaults.get(weight), now.get(weight));
    }
}
