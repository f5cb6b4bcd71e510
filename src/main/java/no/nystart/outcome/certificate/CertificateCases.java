package no.nystart.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.followup.PlacedPeople;
import no.nystart.placement.course.Afterwards;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.words.Choices;

/** Gathers what a visitor sees of a certificate. */
@ApplicationScoped
public class CertificateCases {

    private final Placements placements;
    private final PlacedPeople people;
    private final Certificates certificates;
    private final Instructors instructors;
    private final ToldGoals goals;
    private final Choices choices;
    private final Afterwards afterwards;

    @Inject
    CertificateCases(
            Placements placements,
            PlacedPeople people,
            Certificates certificates,
            Instructors instructors,
            ToldGoals goals,
            Choices choices,
            Afterwards afterwards) {
        this.placements = placements;
        this.people = people;
        this.certificates = certificates;
        this.instructors = instructors;
        this.goals = goals;
        this.choices = choices;
        this.afterwards = afterwards;
    }

    /** Refused as NOT_FOUND for a company some weeks after the last day, as if there were none. */
    @Transactional
    public CertificateCase of(UUID id, Visitor visitor) {
        Placement placement = placements.byId(id);
        boolean ofOffice = visitor.scope(Operation.CERTIFICATE_SHOW).offices().contains(placement.office());
        boolean self = visitor.ownPeople().contains(placement.youngPerson());
        if (!ofOffice && !self) {
            requireStillOfCompany(placement);
        }
        PlacedPeople.PlacedPerson person = people.of(id);
        List<CertificateCase.Instructor> accredited = instructors.of(placement.company()).stream()
                .map(leader -> new CertificateCase.Instructor(leader.id(), leader.name()))
                .toList();
        boolean confirms = ofOffice || visitor.may(Operation.CERTIFICATE_CONFIRM);
        List<ToldGoal> told = confirms ? goals.of(id) : List.of();
        return new CertificateCase(
                id,
                person.name(),
                person.company(),
                choices.occupation(certificates.occupation(placement)),
                placement.period().starts(),
                placement.state() != Placement.State.AWAITING_START,
                certificates.lines(placement),
                told,
                Suggestion.of(told.stream().map(ToldGoal::step).toList()).orElse(null),
                accredited,
                accredited.stream()
                        .map(CertificateCase.Instructor::id)
                        .filter(visitor.scope(Operation.CERTIFICATE_CONFIRM).leaders()::contains)
                        .findFirst()
                        .orElse(null),
                certificates.versions(id),
                ofOffice,
                self);
    }

    private void requireStillOfCompany(Placement placement) {
        if (!afterwards.stillShows(placement.period().ends())) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
    }
}
