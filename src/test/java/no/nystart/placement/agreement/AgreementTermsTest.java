package no.nystart.placement.agreement;

import static no.nystart.placement.agreement.SomeTerms.OTHER_LEADER;
import static no.nystart.placement.agreement.SomeTerms.agreed;
import static no.nystart.placement.agreement.SomeTerms.ofAMinor;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import no.nystart.register.codes.Need;
import org.junit.jupiter.api.Test;

class AgreementTermsTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void areKeptAsADocument() throws Exception {
        for (AgreementTerms terms : new AgreementTerms[] {
            agreed().deputised(OTHER_LEADER, "2027-03-01", "2027-03-08").terms(),
            ofAMinor().terms()
        }) {
            assertThat(json.readValue(json.writeValueAsString(terms), AgreementTerms.class))
                    .isEqualTo(terms);
        }
    }

    @Test
    void haveOneDocumentWhateverOrderTheyWereTypedIn() throws Exception {
        assertThat(json.writeValueAsString(
                        agreed().needing(Need.QUIET, Need.LATE_START).terms()))
                .isEqualTo(json.writeValueAsString(
                        agreed().needing(Need.LATE_START, Need.QUIET).terms()));
        assertThat(json.writeValueAsString(ofAMinor().terms()))
                .contains("\"MONDAY\":{\"from\":\"08:00:00\",\"to\":\"15:30:00\",\"breakMinutes\":30},\"TUESDAY\"")
                .contains("\"period\":{\"starts\":\"2027-02-01\",\"ends\":\"2027-08-01\"}");
    }
}
