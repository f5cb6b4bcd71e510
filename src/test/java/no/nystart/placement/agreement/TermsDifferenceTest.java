package no.nystart.placement.agreement;

import static no.nystart.placement.agreement.SomeTerms.EXPERIENCE;
import static no.nystart.placement.agreement.SomeTerms.LEADER;
import static no.nystart.placement.agreement.SomeTerms.OTHER_LEADER;
import static no.nystart.placement.agreement.SomeTerms.START;
import static no.nystart.placement.agreement.SomeTerms.agreed;
import static no.nystart.placement.agreement.SomeTerms.ofAMinor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.nystart.placement.agreement.TermsChange.AccommodationAdded;
import no.nystart.placement.agreement.TermsChange.AccommodationDropped;
import no.nystart.placement.agreement.TermsChange.DeputyChanged;
import no.nystart.placement.agreement.TermsChange.FollowUpChanged;
import no.nystart.placement.agreement.TermsChange.GoalAdded;
import no.nystart.placement.agreement.TermsChange.GoalDropped;
import no.nystart.placement.agreement.TermsChange.GoalReworded;
import no.nystart.placement.agreement.TermsChange.HoursChanged;
import no.nystart.placement.agreement.TermsChange.LeaderChanged;
import no.nystart.placement.agreement.TermsChange.PeriodChanged;
import no.nystart.placement.agreement.TermsChange.SafeguardsChanged;
import no.nystart.placement.agreement.TermsChange.TasksChanged;
import no.nystart.register.codes.Need;
import org.junit.jupiter.api.Test;

class TermsDifferenceTest {

    private static final AgreedGoal CERTIFICATE = new AgreedGoal(new UUID(1, 7), GoalKind.CERTIFICATE, "Truck");

    @Test
    void theSameIsTheSameWhateverOrderItWasTypedIn() {
        AgreementTerms one = agreed().aiming(EXPERIENCE, CERTIFICATE)
                .needing(Need.QUIET, Need.LATE_START)
                .terms();
        AgreementTerms other = agreed().aiming(CERTIFICATE, EXPERIENCE)
                .needing(Need.LATE_START, Need.QUIET, Need.QUIET)
                .terms();
        assertThat(other).isEqualTo(one);
        assertThat(TermsDifference.between(one, other)).isEmpty();
    }

    @Test
    void everyChangeIsToldAsItWasAndIs() {
        AgreementTerms before = agreed().terms();
        AgreementTerms after = agreed().lasting(7, 0)
                .led(OTHER_LEADER)
                .deputised(LEADER, "2027-03-01", "2027-03-08")
                .aiming(CERTIFICATE)
                .doing("Kjøre truck")
                .restingOn(DayOfWeek.MONDAY)
                .working(DayOfWeek.FRIDAY, "09:00", "14:00", 15)
                .needing(Need.LATE_START)
                .followedUp("Samtale hver fredag")
                .guarded(Safeguards.Guardian.INFORMED, true, "Vurdert", "")
                .terms();
        Shift usual = new Shift(LocalTime.of(8, 0), LocalTime.of(15, 30), 30);
        assertThat(TermsDifference.between(before, after))
                .containsExactly(
                        new PeriodChanged(before.period(), new Span(START, LocalDate.of(2027, 9, 1))),
                        new LeaderChanged(LEADER, OTHER_LEADER),
                        new DeputyChanged(null, after.deputy()),
                        new GoalAdded(CERTIFICATE),
                        new GoalDropped(EXPERIENCE),
                        new TasksChanged("Pusse og lime skuffer", "Kjøre truck"),
                        new HoursChanged(DayOfWeek.MONDAY, usual, null),
                        new HoursChanged(
                                DayOfWeek.FRIDAY, null, new Shift(LocalTime.of(9, 0), LocalTime.of(14, 0), 15)),
                        new AccommodationAdded(Need.LATE_START),
                        new AccommodationDropped(Need.QUIET),
                        new FollowUpChanged("Samtale hver mandag klokka ni", "Samtale hver fredag"),
                        new SafeguardsChanged(null, after.safeguards()));
    }

    @Test
    void aGoalStaysItselfInOtherWords() {
        AgreedGoal reworded = new AgreedGoal(CERTIFICATE.id(), GoalKind.CERTIFICATE, "Truck og kran");
        assertThat(TermsDifference.between(
                        agreed().aiming(CERTIFICATE).terms(),
                        agreed().aiming(reworded).terms()))
                .containsExactly(new GoalReworded(CERTIFICATE, reworded));
    }

    @Test
    void anotherLeaderConcernsTheCompanyAlone() {
        assertThat(asked(agreed(), agreed().led(OTHER_LEADER))).containsExactly(Party.COMPANY);
        assertThat(asked(agreed(), agreed().deputised(OTHER_LEADER, "2027-03-01", "2027-03-08")))
                .containsExactly(Party.COMPANY);
    }

    @Test
    void anAccommodationConcernsWhoNeedsItAndWhoGivesIt() {
        assertThat(asked(agreed(), agreed().needing())).containsExactly(Party.YOUNG_PERSON, Party.COMPANY);
    }

    @Test
    void aLongerPlacementConcernsEverybodyAndTheGuardianWhoSigned() {
        assertThat(asked(agreed(), agreed().lasting(7, 3)))
                .containsExactly(Party.YOUNG_PERSON, Party.COMPANY, Party.NAV);
        assertThat(asked(ofAMinor(), ofAMinor().lasting(7, 3)))
                .containsExactly(Party.YOUNG_PERSON, Party.GUARDIAN, Party.COMPANY, Party.NAV);
        assertThat(asked(ofAMinor(), ofAMinor().led(OTHER_LEADER))).containsExactly(Party.COMPANY);
    }

    @Test
    void whomSeveralChangesConcernIsAskedOnce() {
        assertThat(asked(agreed(), agreed().needing().led(OTHER_LEADER)))
                .containsExactly(Party.YOUNG_PERSON, Party.COMPANY);
    }

    private static List<Party> asked(SomeTerms before, SomeTerms after) {
        return Signing.ofChanged(TermsDifference.between(before.terms(), after.terms()), after.terms())
                .asked();
    }
}
