package no.nystart.outcome.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

    @Test
    void eachIsAnotherOneAndIsReadBackFromPaper() {
        VerificationCode code = VerificationCode.fresh();

        assertThat(code.grouped()).matches("([0-9A-Z]{4}-){5}[0-9A-Z]{4}");
        assertThat(VerificationCode.typed(" " + code.grouped().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(code);
        assertThat(Stream.generate(VerificationCode::fresh).limit(500).distinct())
                .hasSize(500);
    }

    @Test
    void lookAlikesDoNotMatter() {
        VerificationCode code = Stream.generate(VerificationCode::fresh)
                .filter(each -> each.text().contains("0") && each.text().contains("1"))
                .findFirst()
                .orElseThrow();

        assertThat(VerificationCode.typed(code.text().replace('0', 'O').replace('1', 'l')))
                .contains(code);
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        String right = VerificationCode.fresh().text();
        for (int at = 0; at < right.length(); at++) {
            char other = right.charAt(at) == '7' ? 'K' : '7';
            assertThat(VerificationCode.typed(right.substring(0, at) + other + right.substring(at + 1)))
                    .as("%s at %d", other, at)
                    .isEmpty();
        }
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertThat(VerificationCode.typed("")).isEmpty();
        assertThat(VerificationCode.typed("drop table certificate")).isEmpty();
        assertThat(VerificationCode.typed(VerificationCode.fresh().text() + "0"))
                .isEmpty();
    }
}
