package no.nystart.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.LongStream;
import no.nystart.TestDatabase;
import no.nystart.access.SecretToken;
import no.nystart.fuzz.Mangled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that somebody has mangled lead nowhere and break nothing; {@code -Dfuzz.links=1000000} for the long form. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MangledLinksTest {

    private static final long HOW_MANY = Long.getLong("fuzz.links", 300);

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/{token}.ics", "/check-in-links/{token}", "/invitations/{token}"})
    void aLinkThatWasMangledLeadsNowhere(String path) {
        String good = SecretToken.fresh().text();
        assertThat(LongStream.range(0, HOW_MANY).map(seed -> status(path, Mangled.text(good, seed))))
                .allMatch(status -> status >= 400 && status < 500);
    }

    private static long status(String path, String token) {
        return given().redirects()
                .follow(false)
                .get(path, token.isEmpty() ? "-" : token)
                .statusCode();
    }
}
