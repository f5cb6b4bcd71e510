package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Accounts;
import no.nystart.access.SignInWay;
import no.nystart.common.FieldClock;
import no.nystart.common.Workday;
import no.nystart.improvement.intervision.PlannedSession;
import no.nystart.improvement.intervision.Sessions;
import no.nystart.programme.guide.Guide;
import no.nystart.programme.guide.GuideDetails;
import no.nystart.programme.guide.Guides;
import no.nystart.programme.meeting.ArrangedMeeting;
import no.nystart.programme.meeting.Meetings;
import no.nystart.programme.meeting.WhoCame;
import no.nystart.programme.project.PlannedMeasure;
import no.nystart.programme.project.PlannedProject;
import no.nystart.programme.project.Projects;
import no.nystart.programme.visit.DayProgramme;
import no.nystart.programme.visit.GuestsTold;
import no.nystart.programme.visit.StudyVisits;
import no.nystart.programme.visit.Suggestions;
import no.nystart.programme.visit.VisitGuests;
import no.nystart.programme.visit.VisitInvitation;
import no.nystart.programme.visit.WhoComes;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.OrganisationNumber;

/** The network around the demo's cohort: visits, guides, a meeting, a project plan, and a session to bring a case to. */
@ApplicationScoped
class DemoNetwork {

    private static final OrganisationNumber SMITHY = new OrganisationNumber("310020230");
    private static final OrganisationNumber TIMBER = new OrganisationNumber("310000175");
    private static final OrganisationNumber MUNICIPAL = new OrganisationNumber("310040290");

    private final Companies companies;
    private final Accounts accounts;
    private final StudyVisits visits;
    private final VisitGuests guests;
    private final Suggestions suggestions;
    private final Guides guides;
    private final Meetings meetings;
    private final Projects projects;
    private final Sessions sessions;
    private final FieldClock clock;

    @Inject
    DemoNetwork(
            Companies companies,
            Accounts accounts,
            StudyVisits visits,
            VisitGuests guests,
            Suggestions suggestions,
            Guides guides,
            Meetings meetings,
            Projects projects,
            Sessions sessions,
            FieldClock clock) {
        this.companies = companies;
        this.accounts = accounts;
        this.visits = visits;
        this.guests = guests;
        this.suggestions = suggestions;
        this.guides = guides;
        this.meetings = meetings;
        this.projects = projects;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Seen from the day of the first start. */
    void begin() {
        LocalDate today = clock.today();
        UUID coordinator = account("koordinator");
        UUID coach = account("coach");
        visits(today, coordinator);
        guides(today, coordinator, coach);
        UUID session = sessions.plan(
                        DemoRegister.REGION,
                        new PlannedSession(
                                "De første ukene",
                                Workday.onOrAfter(today.plusWeeks(2)),
                                LocalTime.of(9, 0),
                                "Møterommet i biblioteket"),
                        coach)
                .id();
        sessions.sign(session, SignInWay.PASSWORD, coach);
    }

    private void visits(LocalDate today, UUID coordinator) {
        visits.invite(
                company(MUNICIPAL),
                new VisitInvitation(
                        "Forbedringsmøter ved tavla",
                        "Tre avdelinger viser tavlemøtene sine. Vi forteller også om det som ikke virket.",
                        today.plusWeeks(3),
                        "Hovedinngangen, Blid Elv",
                        11,
                        today.plusWeeks(2),
                        programme(
                                "09:00 Velkommen og orientering",
                                "09:45 Tavlemøter på tre avdelinger",
                                "11:30 Tilbakemeldinger")),
                coordinator);
        UUID contact = account("bedrift.smie");
        UUID seen = visits.invite(
                        company(TIMBER),
                        new VisitInvitation(
                                "Flyt fra stokk til stabel",
                                "Vi følger en ordre gjennom hallen.",
                                today,
                                "Porten ved vekta",
                                8,
                                today,
                                programme("12:00 Gjennom hallen", "13:30 Hva så dere?")),
                        coordinator)
                .id();
        guests.signUp(seen, company(SMITHY), new WhoComes(Set.of(), Set.of("Solid Ambolt", "Kvikk Tang")), contact);
        suggestions.tell(
                seen,
                company(SMITHY),
                new GuestsTold(
                        "Alle visste hva neste ordre var.",
                        "Vi henger opp ordrene der vi arbeider.",
                        List.of("Bruk flere farger og symboler for mål og resultater", "La gjestene spørre underveis")),
                contact);
    }

    private void guides(LocalDate today, UUID coordinator, UUID coach) {
        UUID guide = guides.register(
                        DemoRegister.REGION,
                        new GuideDetails("Lyttende Coach", Guide.Kind.GUIDE, coach, 20),
                        coordinator)
                .id();
        guides.assign(guide, company(MUNICIPAL), coordinator);
        guides.assign(guide, company(SMITHY), coordinator);
        guides.register(
                DemoRegister.REGION,
                new GuideDetails("Samlende Koordinator", Guide.Kind.COORDINATOR, coordinator, 100),
                coordinator);
        UUID meeting = meetings.arrange(
                        DemoRegister.REGION,
                        new ArrangedMeeting(
                                today, LocalTime.of(14, 0), "Kantina", "Alle ansatte i drift", company(MUNICIPAL)),
                        coordinator)
                .id();
        meetings.note(meeting, new WhoCame("Myk Mose", "Drift", WhoCame.SignedUpFor.COURSE_DAYS), coordinator);
        meetings.note(meeting, new WhoCame("Trygg Trapp", "Oppvekst", WhoCame.SignedUpFor.NOTHING), coordinator);
        UUID project = projects.make(
                        company(MUNICIPAL),
                        new PlannedProject(
                                "Tavlemøte hver morgen",
                                "Alle på laget sier noe, og møtet varer fem minutter",
                                "To av ni sier noe, og møtet varer et kvarter"),
                        coach)
                .id();
        projects.add(
                company(MUNICIPAL),
                project,
                new PlannedMeasure("Heng tavla der laget møtes", "Myk Mose", today.plusDays(5)));
        projects.add(
                company(MUNICIPAL),
                project,
                new PlannedMeasure("Bytt møteleder hver uke", "Trygg Trapp", today.plusDays(19)));
    }

    private static DayProgramme programme(String... lines) {
        return DayProgramme.of(List.of(lines));
    }

    private UUID company(OrganisationNumber number) {
        return companies.withNumber(number).orElseThrow().id();
    }

    private UUID account(String login) {
        return accounts.named(login).orElseThrow().id();
    }
}
