package no.nystart.improvement.intervision.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.nystart.followup.flags.Flag;
import no.nystart.improvement.intervision.CaseFacts;
import no.nystart.improvement.intervision.blur.Blur;
import no.nystart.improvement.intervision.blur.Blurred;
import no.nystart.improvement.intervision.blur.Known;
import no.nystart.web.Messages;

/** Writes the first draft of a case in the bringer's language; the bringer reads it through. */
@ApplicationScoped
public class CaseWriter {

    private final Messages messages;

    @Inject
    CaseWriter(Messages messages) {
        this.messages = messages;
    }

    /** @param question what the bringer wants help with, in their own words */
    public Blurred draft(CaseFacts facts, String question) {
        BlurWords words = messages.of(BlurWords.class);
        List<String> parts = new ArrayList<>();
        parts.add(words.somebody(words.ageBand(facts.age()), words.occupationGroup(facts.occupation()), facts.week()));
        parts.add(ofFlag(facts.flag(), words));
        if (facts.worry() != null) {
            parts.add(words.worry(facts.worry()));
        }
        parts.add(question);
        return blurred(facts.known(), String.join("\n\n", parts));
    }

    /** What is in doubt in a text that the bringer has changed. */
    public Blurred blurred(Known known, String text) {
        return new Blur(known, new RolesInWords(messages.of(BlurWords.class))).of(text);
    }

    private static String ofFlag(Flag flag, BlurWords words) {
        return switch (flag) {
            case Flag.Silence silence -> words.silence();
            case Flag.LowAttendance low -> words.attendance();
            case Flag.OpenConcern concern -> words.openConcern();
            case Flag.MissedContact missed -> words.missed();
            case Flag.LowPulses pulses -> words.pulses();
        };
    }
}
