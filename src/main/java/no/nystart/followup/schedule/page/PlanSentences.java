package no.nystart.followup.schedule.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.nystart.followup.checkin.page.SlotNames;
import no.nystart.followup.plan.PlanChange;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.schedule.PlanEffects;
import no.nystart.placement.change.ChangeEffect;
import no.nystart.placement.change.PlannedChange;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** Says in the visitor's language what becomes of contacts; also of those of a placement that somebody wants to change. */
@ApplicationScoped
class PlanSentences implements ChangeEffect {

    private final PlanEffects effects;
    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    PlanSentences(PlanEffects effects, Messages messages, VisitorLanguage language) {
        this.effects = effects;
        this.messages = messages;
        this.language = language;
    }

    @Override
    public List<String> of(PlannedChange change) {
        return of(effects.of(change.placement(), change.after()));
    }

    List<String> of(List<PlanChange> changes) {
        return changes.stream().map(this::of).toList();
    }

    private String of(PlanChange change) {
        RhythmMessages words = messages.of(RhythmMessages.class);
        return switch (change) {
            case PlanChange.Moved moved -> words.moved(name(moved.slot()), inWords(moved.from()), inWords(moved.to()));
            case PlanChange.Dropped dropped -> words.dropped(name(dropped.slot()), inWords(dropped.on()));
            case PlanChange.Added added -> words.added(name(added.slot()), inWords(added.on()));
        };
    }

    private String name(Slot slot) {
        return SlotNames.inSentence(slot, language.get());
    }

    private String inWords(LocalDate date) {
        return Written.inWords(date, language.get().locale());
    }
}
