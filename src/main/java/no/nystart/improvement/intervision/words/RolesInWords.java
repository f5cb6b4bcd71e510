package no.nystart.improvement.intervision.words;

import no.nystart.improvement.intervision.blur.AgeBand;
import no.nystart.improvement.intervision.blur.Known;
import no.nystart.improvement.intervision.blur.Standins;

/** What stands where something was blurred, in the language of the words. */
record RolesInWords(BlurWords words) implements Standins {

    @Override
    public String of(Known.Kind kind) {
        return words.role(kind);
    }

    @Override
    public String possessive(String standin) {
        return words.possessive(standin);
    }

    @Override
    public String week(int week) {
        return words.week(week);
    }

    @Override
    public String beforeThePlacement() {
        return words.beforeThePlacement();
    }

    @Override
    public String afterThePlacement() {
        return words.afterThePlacement();
    }

    @Override
    public String age(AgeBand band) {
        return words.ageBand(band);
    }

    @Override
    public String leftOut() {
        return words.leftOut();
    }
}
