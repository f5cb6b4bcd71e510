package no.nystart.placement.signing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.common.Texts;
import no.nystart.placement.agreement.AgreementRules;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.course.Placements;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.placement.signing.Agreement;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.Conditions;
import no.nystart.placement.signing.IdleAgreements;
import no.nystart.web.VisitorLanguage;

/** Gathers what a caseworker's page about an agreement shows. */
@ApplicationScoped
class AgreementCases {

    private final Agreements agreements;
    private final Conditions conditions;
    private final Placements placements;
    private final ProposedMatches matches;
    private final IdleAgreements idle;
    private final PartyNames names;
    private final VersionViews views;
    private final CurrentVisitor visitor;
    private final Texts texts;
    private final VisitorLanguage language;

    @Inject
    AgreementCases(
            Agreements agreements,
            Conditions conditions,
            Placements placements,
            ProposedMatches matches,
            IdleAgreements idle,
            PartyNames names,
            VersionViews views,
            CurrentVisitor visitor,
            Texts texts,
            VisitorLanguage language) {
        this.agreements = agreements;
        this.conditions = conditions;
        this.placements = placements;
        this.matches = matches;
        this.idle = idle;
        this.names = names;
        this.views = views;
        this.visitor = visitor;
        this.texts = texts;
        this.language = language;
    }

    @Transactional
    AgreementCase of(UUID id) {
        Agreement agreement = agreements.byId(id);
        return new AgreementCase(
                id,
                names.of(agreement),
                agreements.revision(id).etag().getValue(),
                agreements.inWork(id).map(version -> views.of(version, Party.NAV)),
                agreements.inForce(id).map(version -> views.of(version, Party.NAV)),
                agreements
                        .inWork(id)
                        .filter(version -> version.state() == AgreementVersion.State.DRAFT)
                        .map(version -> faults(agreement, version))
                        .orElse(List.of()),
                agreements.versions(id).stream()
                        .map(version -> views.of(version, Party.NAV))
                        .toList(),
                placements.findByIdOptional(id).isPresent(),
                matches.byId(id).isAwaited(),
                idle.lapseOf(id),
                visitor.get()
                        .may(
                                Operation.AGREEMENT_WRITE,
                                Owner.youngPerson("", agreement.office(), agreement.youngPerson())));
    }

    private List<String> faults(Agreement agreement, AgreementVersion version) {
        Locale locale = language.get().locale();
        return AgreementRules.faults(version.terms(), conditions.of(agreement, version)).stream()
                .map(fault ->
                        texts.sentence(fault.code(), locale, fault.values().toArray()))
                .toList();
    }

    /** Refused as NOT_FOUND when there is none. */
    @Transactional
    VersionShown version(UUID id, int number) {
        return views.of(agreements.version(id, number), Party.NAV);
    }
}
