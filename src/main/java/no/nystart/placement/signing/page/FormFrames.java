package no.nystart.placement.signing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.placement.agreement.GoalKind;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.agreement.Safeguards;
import no.nystart.placement.course.Placements;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.placement.signing.Agreement;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.Conditions;
import no.nystart.placement.signing.WritingFrame;
import no.nystart.placement.signing.WritingFrames;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.Places;
import no.nystart.register.words.Choices;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.Messages;

/** Gathers what stands around the fields when an agreement is written, and what they hold at first. */
@ApplicationScoped
class FormFrames {

    private final Agreements agreements;
    private final ProposedMatches matches;
    private final Conditions conditions;
    private final WritingFrames frames;
    private final Placements placements;
    private final FirstDraft firstDraft;
    private final PartyNames names;
    private final VersionViews views;
    private final TermsWords termsWords;
    private final Leaders leaders;
    private final Places places;
    private final Choices choices;
    private final Messages messages;

    @Inject
    FormFrames(
            Agreements agreements,
            ProposedMatches matches,
            Conditions conditions,
            WritingFrames frames,
            Placements placements,
            FirstDraft firstDraft,
            PartyNames names,
            VersionViews views,
            TermsWords termsWords,
            Leaders leaders,
            Places places,
            Choices choices,
            Messages messages) {
        this.agreements = agreements;
        this.matches = matches;
        this.conditions = conditions;
        this.frames = frames;
        this.placements = placements;
        this.firstDraft = firstDraft;
        this.names = names;
        this.views = views;
        this.termsWords = termsWords;
        this.leaders = leaders;
        this.places = places;
        this.choices = choices;
        this.messages = messages;
    }

    /** Of a match that has no agreement yet. */
    @Transactional
    AgreementFormFrame opening(UUID id) {
        ProposedMatch match = matches.byId(id);
        return frame(
                match, "/matches/" + id + "/agreement", "", conditions.of(match).isMinor(), Optional.empty());
    }

    /** What is known already. */
    @Transactional
    Form prefilled(UUID match) {
        return TermsForm.of(
                firstDraft.of(matches.byId(match)), matches.byId(match).stay().starts(), "");
    }

    /** @param changed whether somebody else has saved meanwhile */
    @Transactional
    AgreementFormFrame writing(UUID id, boolean changed) {
        Agreement agreement = agreements.byId(id);
        AgreementVersion base = base(id);
        return frame(
                matches.byId(id),
                "/agreements/" + id + "/draft",
                agreements.revision(id).etag().getValue(),
                conditions.of(agreement, base).isMinor(),
                agreements.inWork(id).filter(version -> changed).map(version -> views.of(version, Party.NAV)));
    }

    /** What the draft says; where there is none, what is in force or was taken back. */
    @Transactional
    Form written(UUID id) {
        AgreementVersion base = base(id);
        boolean draft = base.state() == AgreementVersion.State.DRAFT;
        WritingFrame frame = frames.of(id);
        return TermsForm.of(
                base.terms(),
                draft || frame.signed().isEmpty() ? base.validFrom() : later(frame),
                draft ? base.why() : "");
    }

    private static LocalDate later(WritingFrame frame) {
        LocalDate starts = frame.signed().orElseThrow().period().starts();
        return frame.today().isAfter(starts) ? frame.today() : starts;
    }

    private AgreementVersion base(UUID id) {
        return agreements
                .inWork(id)
                .or(() -> agreements.inForce(id))
                .orElseGet(() -> agreements.versions(id).getFirst());
    }

    private AgreementFormFrame frame(
            ProposedMatch match, String action, String revision, boolean minor, Optional<VersionShown> stored) {
        WritingFrame frame = frames.of(match.id());
        AgreementMessages words = messages.of(AgreementMessages.class);
        TermsMessages terms = messages.of(TermsMessages.class);
        return new AgreementFormFrame(
                match.id(),
                action,
                revision.isEmpty() ? "/young-people/" + match.youngPerson() + "/decision" : "/agreements/" + match.id(),
                revision,
                frame.signed().isEmpty(),
                minor,
                match.stay().lastDay(),
                places.byId(match.stay().place()).details().hoursPerWeek(),
                frame.leaders().stream()
                        .map(leader -> Choice.of(leader, leaders.byId(leader).name()))
                        .toList(),
                Arrays.stream(GoalKind.values())
                        .map(kind -> Choice.of(kind, terms.goalKind(kind)))
                        .toList(),
                choices.needs(),
                List.of(
                        Choice.of(Safeguards.Guardian.CO_SIGNS, words.guardianCoSigns()),
                        Choice.of(Safeguards.Guardian.INFORMED, words.guardianInformed())),
                choices.yes(words.minimumAgeWorkExcluded()),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> AgreementFormFrame.Day.of(day, termsWords))
                        .toList(),
                names.of(match.youngPerson(), match.company(), match.stay().place()),
                stored,
                placements.findByIdOptional(match.id()).isPresent());
    }
}
