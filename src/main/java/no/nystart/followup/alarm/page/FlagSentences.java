package no.nystart.followup.alarm.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import no.nystart.followup.checkin.page.SlotNames;
import no.nystart.followup.flags.Flag;
import no.nystart.followup.plan.Slot;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** Says in the visitor's language what a flag comes of. */
@ApplicationScoped
public class FlagSentences {

    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    FlagSentences(Messages messages, VisitorLanguage language) {
        this.messages = messages;
        this.language = language;
    }

    public String of(Flag flag) {
        FlagMessages words = messages.of(FlagMessages.class);
        return switch (flag) {
            case Flag.Silence silence -> words.silence(name(silence.slot()), inWords(silence.planned()));
            case Flag.LowAttendance low ->
                words.attendance(Written.percent(low.attendance(), 0, locale()), low.unexcused(), low.workingDays());
            case Flag.OpenConcern concern -> words.openConcern(inWords(concern.opened()));
            case Flag.MissedContact missed -> words.missed(name(missed.slot()), inWords(missed.planned()));
            case Flag.LowPulses pulses ->
                words.pulses(pulses.earlier().score(), pulses.later().score());
        };
    }

    /** What a contact of the plan is called. */
    public String name(Slot slot) {
        return SlotNames.of(slot, language.get());
    }

    private String inWords(LocalDate date) {
        return Written.inWords(date, locale());
    }

    private Locale locale() {
        return language.get().locale();
    }
}
