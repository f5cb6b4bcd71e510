package no.nystart.notification;

import static org.assertj.core.api.Assertions.assertThat;

import no.nystart.notification.Way.ByHand;
import no.nystart.notification.Way.ByMail;
import no.nystart.notification.Way.BySms;
import no.nystart.web.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final ByHand CALL = new ByHand(Notice.Task.CALL, Failure.NO_ADDRESS);
    private static final ByHand LETTER = new ByHand(Notice.Task.LETTER, Failure.NO_ADDRESS);
    private static final ByHand CALL_WHEN_REFUSED = new ByHand(Notice.Task.CALL, Failure.REFUSED);
    private static final ByHand LETTER_WHEN_REFUSED = new ByHand(Notice.Task.LETTER, Failure.REFUSED);

    private static Addressee youngPerson(@Nullable String email, @Nullable String phone, boolean reserved) {
        return new Addressee(Recipient.Kind.YOUNG_PERSON, "Ada", Language.NB, email, phone, reserved);
    }

    private static Addressee company(@Nullable String email, @Nullable String phone) {
        return new Addressee(Recipient.Kind.COMPANY_CONTACT, "Ida", Language.NB, email, phone, false);
    }

    private static Way one(Addressee to) {
        return Way.to(to, false, true, true);
    }

    @Test
    void aYoungPersonGetsATextMessageAndSeveralNoticesAsALetter() {
        Addressee both = youngPerson("a@b.no", "41234567", false);
        assertThat(one(both)).isEqualTo(new BySms("41234567", LETTER_WHEN_REFUSED));
        assertThat(Way.to(both, true, true, true)).isEqualTo(new ByMail("a@b.no", CALL_WHEN_REFUSED));
        assertThat(Way.to(youngPerson(null, "41234567", false), true, true, true))
                .isEqualTo(new BySms("41234567", LETTER_WHEN_REFUSED));
    }

    @Test
    void aCompanyGetsALetterAndATextMessageOnlyWithoutAnAddress() {
        assertThat(one(company("a@b.no", "41234567"))).isEqualTo(new ByMail("a@b.no", CALL_WHEN_REFUSED));
        assertThat(one(company(null, "41234567"))).isEqualTo(new BySms("41234567", CALL_WHEN_REFUSED));
    }

    @Test
    void withoutTextMessagesALetterGoesAndWithoutBothSomebodyCalls() {
        Addressee both = youngPerson("a@b.no", "41234567", false);
        assertThat(Way.to(both, false, true, false)).isEqualTo(new ByMail("a@b.no", CALL_WHEN_REFUSED));
        assertThat(Way.to(both, false, false, false)).isEqualTo(CALL);
        assertThat(one(company(null, null))).isEqualTo(CALL);
    }

    @Test
    void whoHasAskedForItIsCalledOrWrittenTo() {
        assertThat(one(youngPerson("a@b.no", "41234567", true))).isEqualTo(CALL);
        assertThat(one(youngPerson("a@b.no", null, true))).isEqualTo(LETTER);
    }

    @Test
    void whoHasAnAccountAndNoAddressReadsTheStartPage() {
        Addressee caseworker = new Addressee(Recipient.Kind.ACCOUNT, "Ola", Language.NN, null, null, false);
        assertThat(one(caseworker)).isEqualTo(new Way.OnStartPage());
    }
}
