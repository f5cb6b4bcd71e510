package no.nystart.improvement.intervision.blur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.nystart.improvement.intervision.blur.Known.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlurTest {

    private static final Known KNOWN = new Known(
            Map.of(
                    Kind.YOUNG_PERSON, Set.of("Blid-Stein Ugle"),
                    Kind.LEADER, Set.of("Rolig Rasp", "Hans Hammer"),
                    Kind.CASEWORKER, Set.of("Vennlig Veileder"),
                    Kind.COMPANY, Set.of("Grønn Smie AS"),
                    Kind.PLACE, Set.of("Grue", "Skarnes")),
            LocalDate.of(2027, 2, 1),
            LocalDate.of(2027, 8, 1));

    private static final Standins WORDS = new Standins() {
        @Override
        public String of(Kind kind) {
            return switch (kind) {
                case YOUNG_PERSON -> "ungdommen";
                case LEADER -> "lederen";
                case CASEWORKER -> "veilederen";
                case COMPANY -> "bedriften";
                case PLACE -> "et sted";
            };
        }

        @Override
        public String possessive(String standin) {
            return standin + "s";
        }

        @Override
        public String week(int week) {
            return "uke " + week;
        }

        @Override
        public String beforeThePlacement() {
            return "før praksisen";
        }

        @Override
        public String afterThePlacement() {
            return "etter praksisen";
        }

        @Override
        public String age(AgeBand band) {
            return switch (band) {
                case UNDER_18 -> "under 18 år";
                case FROM_18_TO_21 -> "18–21 år";
                case FROM_22_TO_25 -> "22–25 år";
                case FROM_26 -> "26–29 år";
            };
        }

        @Override
        public String leftOut() {
            return "(tatt ut)";
        }
    };

    private static String blurred(String text) {
        return new Blur(KNOWN, WORDS).of(text).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Blid-Stein Ugle kom for sent | ungdommen kom for sent",
                "blid-stein kom for sent | ungdommen kom for sent",
                "STEIN kom | ungdommen kom",
                "Ugles mor ringte | ungdommens mor ringte",
                "Rolig Rasp hos Grønn Smie AS | lederen hos bedriften",
                "Grønn smie er stengt | bedriften er stengt",
                "På Smie er det stille | På bedriften er det stille",
                "Vennlig Veileder ringte | veilederen ringte",
                "Bor på Skarnes | Bor på et sted"
            })
    void namesBecomeRoles(String text, String becomes) {
        assertThat(blurred(text)).isEqualTo(becomes);
    }

    @Test
    void aNameThatEndsInSMayHaveAnApostropheAndSmallLettersMeanAnybody() {
        assertThat(blurred("Hans' vakt og HAMMERS bil, men hans egen"))
                .isEqualTo("lederens vakt og lederens bil, men hans egen");
    }

    @Test
    void aNameWithinAnotherWordStays() {
        assertThat(blurred("Steinene og smien")).isEqualTo("Steinene og smien");
    }

    @Test
    void whatIsAPlaceInCapitalsIsAnEverydayWordWithout() {
        assertThat(blurred("Noen kan grue seg til Grue")).isEqualTo("Noen kan grue seg til et sted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "siden 2027-02-01 | siden uke 1",
                "siden 7.2.2027 | siden uke 1",
                "siden 08.02.27 | siden uke 2",
                "siden 12.3. | siden uke 6",
                "siden 12/3 | siden uke 6",
                "siden 12. mars | siden uke 6",
                "siden March 12, 2027 | siden uke 6",
                "siden 31. januar | siden før praksisen",
                "til 31.7.2027 | til uke 26",
                "til 1. august 2027 | til etter praksisen",
                "fra 15. des | fra før praksisen"
            })
    void datesBecomeWeeksOfThePlacement(String text, String becomes) {
        assertThat(blurred(text)).isEqualTo(becomes);
    }

    @Test
    void whatIsNoDateStays() {
        assertThat(blurred("Kl. 10.30. og 40 timer, 3 av 4")).isEqualTo("Kl. 10.30. og 40 timer, 3 av 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "er 17 år | er under 18 år",
                "en 18-åring | en 18–21 år",
                "er 21 år | er 18–21 år",
                "is 22 years old | is 22–25 år",
                "er 26 år | er 26–29 år",
                "i 3 år | i 3 år",
                "er 42 år | er 42 år"
            })
    void agesBecomeBands(String text, String becomes) {
        assertThat(blurred(text)).isEqualTo(becomes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ring 412 34 567 | ring (tatt ut)",
                "ring +4741234567 | ring (tatt ut)",
                "født 01010112345 | født (tatt ut)",
                "skriv til blid@ugle.example nå | skriv til (tatt ut) nå",
                "bor i Storgata 12 B | bor i (tatt ut)",
                "bor i Øvre Skogvegen 7 | bor i (tatt ut)"
            })
    void numbersAndAddressesAreLeftOut(String text, String becomes) {
        assertThat(blurred(text)).isEqualTo(becomes);
    }

    @Test
    void whatWasHiddenAndWhatIsInDoubtIsToldToTheBringer() {
        Blurred told = new Blur(KNOWN, WORDS).of("Stein er sammen med Lun Lampe fra Oslo. Moren er syk.");

        assertThat(told.hidden()).containsExactly("Stein");
        assertThat(told.doubts()).containsExactly("Lun Lampe", "Oslo");
    }

    @Test
    void aSentenceBeginsWithACapitalAndTwoAreAName() {
        Blurred told = new Blur(KNOWN, WORDS).of("Hva nå? Lun Lampe har prøvd: Ingenting hjelper. Moren er syk.");

        assertThat(told.doubts()).containsExactly("Lun Lampe");
    }

    @Test
    void whatIsBlurredStaysAsItIs() {
        String once =
                blurred("Stein (17 år) ved Grønn Smie AS på Skarnes, siden 12. mars og til 1.9.2027, tlf. 41234567");

        Blurred again = new Blur(KNOWN, WORDS).of(once);

        assertThat(again.text()).isEqualTo(once);
        assertThat(again.hidden()).isEmpty();
    }

    @Test
    void anOccupationIsToldByItsGroup() {
        assertThat(OccupationGroup.of("7115")).isEqualTo(OccupationGroup.CRAFTS);
        assertThat(OccupationGroup.of("9112")).isEqualTo(OccupationGroup.CLEANING_AND_HELP);
        assertThat(OccupationGroup.of("4110")).isEqualTo(OccupationGroup.OFFICE);
    }
}
