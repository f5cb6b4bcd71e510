package no.nystart.placement.agreement;

import static no.nystart.placement.agreement.SomeTerms.agreed;
import static no.nystart.placement.agreement.SomeTerms.ofAMinor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.nystart.common.Refused;
import org.junit.jupiter.api.Test;

class SigningTest {

    @Test
    void youngPersonAndCompanySignInAnyOrderAndNavLast() {
        Signing first = Signing.ofFirst(agreed().terms());
        assertThat(first.next()).containsExactly(Party.YOUNG_PERSON, Party.COMPANY);
        Signing second = first.by(Party.COMPANY);
        assertThat(second.next()).containsExactly(Party.YOUNG_PERSON);
        refused(second, Party.NAV, AgreementRefusal.NAV_SIGNS_LAST);
        Signing third = second.by(Party.YOUNG_PERSON);
        assertThat(third.next()).containsExactly(Party.NAV);
        assertThat(third.complete()).isFalse();
        assertThat(third.by(Party.NAV).complete()).isTrue();
        assertThat(third.by(Party.NAV).next()).isEmpty();
    }

    @Test
    void navWaitsForTheGuardianToo() {
        Signing signing =
                Signing.ofFirst(ofAMinor().terms()).by(Party.YOUNG_PERSON).by(Party.COMPANY);
        refused(signing, Party.NAV, AgreementRefusal.NAV_SIGNS_LAST);
        assertThat(signing.by(Party.GUARDIAN).next()).containsExactly(Party.NAV);
    }

    @Test
    void aGuardianWhoIsOnlyInformedDoesNotSign() {
        Signing signing = Signing.ofFirst(ofAMinor()
                .guarded(Safeguards.Guardian.INFORMED, true, "Vurdert", "")
                .terms());
        assertThat(signing.asked()).containsExactly(Party.YOUNG_PERSON, Party.COMPANY, Party.NAV);
        refused(signing, Party.GUARDIAN, AgreementRefusal.NOT_ASKED_TO_SIGN);
    }

    @Test
    void nobodySignsTwice() {
        refused(Signing.ofFirst(agreed().terms()).by(Party.COMPANY), Party.COMPANY, AgreementRefusal.ALREADY_SIGNED);
    }

    @Test
    void whereOnlyTheCompanyIsAskedItsSignatureIsEnough() {
        AgreementTerms after = agreed().led(SomeTerms.OTHER_LEADER).terms();
        Signing signing = Signing.ofChanged(TermsDifference.between(agreed().terms(), after), after);
        assertThat(signing.next()).isEqualTo(List.of(Party.COMPANY));
        assertThat(signing.by(Party.COMPANY).complete()).isTrue();
    }

    private static void refused(Signing signing, Party party, AgreementRefusal why) {
        assertThatThrownBy(() -> signing.by(party))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
