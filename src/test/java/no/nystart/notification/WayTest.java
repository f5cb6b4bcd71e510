package no.nystart.notification;

import static org.assertj.core.api.Assertions.assertThat;

import no.nystart.notification.Way.ByHand;
import no.nystart.notification.Way.ByMail;
import no.nystart.notification.Way.BySms;
import no.nystart.notification.Way.Nowhere;
import no.nystart.web.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final ByHand CALL = new ByHand(Notice.Task.CALL);
    private static final ByHand LETTER = new ByHand(Notice.Task.LETTER);

    private static Addressee youngPerson(@Nullable String email, @Nullable String phone, boolean reserved) {
        return new Addressee(Recipient.Kind.YOUNG_PERSON, "Ada", Language.NB, email, phone, reserved);
    }

    private static Addressee company(@Nullable String email, @Nullable String phone) {
        return new Addressee(Recipient.Kind.COMPANY_CONTACT, "Ida", Language.NB, email, phone, false);
    }

    private static Way one(Addressee to) {
        return Way.to(to, false, true, true, true);
    }

    @Test
    void aYoungPersonGetsATextMessageAndSeveralNoticesAsALetter() {
        Addressee both = youngPerson("a@b.no", "41234567", false);
        assertThat(one(both)).isEqualTo(new BySms("41234567", LETTER));
        assertThat(Way.to(both, true, true, true, true)).isEqualTo(new ByMail("a@b.no", CALL));
        assertThat(Way.to(youngPerson(null, "41234567", false), true, true, true, true))
                .isEqualTo(new BySms("41234567", LETTER));
    }

    @Test
    void aCompanyGetsALetterAndATextMessageOnlyWithoutAnAddress() {
        assertThat(one(company("a@b.no", "41234567"))).isEqualTo(new ByMail("a@b.no", CALL));
        assertThat(one(company(null, "41234567"))).isEqualTo(new BySms("41234567", CALL));
    }

    @Test
    void withoutTextMessagesALetterGoesAndWithoutBothSomebodyCalls() {
        Addressee both = youngPerson("a@b.no", "41234567", false);
        assertThat(Way.to(both, false, true, true, false)).isEqualTo(new ByMail("a@b.no", CALL));
        assertThat(Way.to(both, false, true, false, false)).isEqualTo(CALL);
        assertThat(one(company(null, null))).isEqualTo(CALL);
    }

    @Test
    void whoHasAskedForItIsCalledOrWrittenTo() {
        assertThat(one(youngPerson("a@b.no", "41234567", true))).isEqualTo(CALL);
        assertThat(one(youngPerson("a@b.no", null, true))).isEqualTo(LETTER);
    }

    @Test
    void whatConcernsNobodyHasNoCaseworkerToLeaveItTo() {
        assertThat(Way.to(company(null, null), false, false, true, true)).isEqualTo(new Nowhere(Failure.NO_ADDRESS));
        assertThat(Way.to(company("a@b.no", null), false, false, true, true))
                .isEqualTo(new ByMail("a@b.no", new Nowhere(Failure.REFUSED)));
    }

    @Test
    void whoHasAnAccountAndNoAddressReadsTheStartPage() {
        Addressee caseworker = new Addressee(Recipient.Kind.ACCOUNT, "Ola", Language.NN, null, null, false);
        assertThat(one(caseworker)).isEqualTo(new Way.OnStartPage());
    }
}
