package no.nystart.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.nystart.common.CommonRefusal;
import no.nystart.common.Refusal;
import no.nystart.placement.life.LifeRefusal;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

    private final RefusalTexts texts = new RefusalTexts();

    @Test
    void writeDatesInWords() {
        assertThat(sentence(LifeRefusal.BEFORE_START, Language.NB, "2027-02-01"))
                .isEqualTo("Praksisen begynner 1. februar 2027. Velg den dagen eller en senere dag.");
        assertThat(sentence(LifeRefusal.BEFORE_START, Language.EN, "2027-02-01"))
                .startsWith("The placement starts on 1 February 2027.");
    }

    @Test
    void leaveWhatIsNoDateAsItWasTyped() {
        assertThat(sentence(LifeRefusal.BEFORE_START, Language.NN, "2027-02-30"))
                .contains("2027-02-30");
        assertThat(sentence(CommonRefusal.NOT_FOUND, Language.NB)).isNotBlank();
    }

    private String sentence(Refusal refusal, Language language, Object... values) {
        return texts.sentence(refusal, language.locale(), values);
    }
}
