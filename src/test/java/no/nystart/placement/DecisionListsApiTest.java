package no.nystart.placement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.matching.run.Described;
import no.nystart.placement.SomeProposals.Workplace;
import no.nystart.register.SomePeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lists behind the pages of decisions and answers, for programs. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionListsApiTest {

    private static final Grant KONGSVINGER = Grant.inOffice(Role.CASEWORKER, "glamdal", "0402");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    SomeProposals proposals;

    private UUID person;
    private Workplace at;

    @BeforeEach
    void somebodyIsThere() {
        demo.fill();
        person = people.aYoungPerson().named("Listet", "Ørret").registered().id();
        at = proposals.aWorkplace(1, 3);
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
    }

    @Test
    void anOfficeListsItsOwnCasesByHowTheyStand() throws IOException {
        proposals.aRunOfOne(person, at);
        assertThat(line("/api/v1/decisions", KONGSVINGER, "youngPerson", person)
                        .at("/seat/company")
                        .textValue())
                .isEqualTo("Prøvende Verksted");
        assertThat(asked("/api/v1/decisions?state=AWAITED", KONGSVINGER)).doesNotContain(person.toString());

        UUID match = proposals.accepted(person, at);
        assertThat(asked("/api/v1/decisions", KONGSVINGER)).doesNotContain(person.toString());
        JsonNode awaited = line("/api/v1/decisions?state=AWAITED", KONGSVINGER, "youngPerson", person);
        assertThat(awaited.at("/asked/match").textValue()).isEqualTo(match.toString());
        JsonNode example = Described.now().example("/api/v1/decisions", "get", "200");
        assertThat(Described.names(example.at("/lines/0"))).containsAll(Described.names(awaited));
    }

    @Test
    void anotherOfficesCasesAreInNoList() throws IOException {
        proposals.accepted(person, at);
        Grant odal = Grant.inOffice(Role.CASEWORKER, "glamdal", "0419");

        assertThat(asked("/api/v1/decisions?state=AWAITED", odal)).doesNotContain(person.toString());
        assertThat(asked("/api/v1/decisions?state=AWAITED&office=0402", odal)).doesNotContain(person.toString());
    }

    @Test
    void eachSideListsWhatItIsAskedAndACompanyByFirstNamesAlone() throws IOException {
        UUID match = proposals.accepted(person, at);
        Grant company = Grant.ofCompany("utmark", at.company());

        JsonNode toCompany = line("/api/v1/answers", company, "match", match);
        assertThat(toCompany.get("who").textValue()).isEqualTo("Listet");
        assertThat(asked("/api/v1/answers", company)).doesNotContain("Ørret").doesNotContain(person.toString());
        assertThat(Described.names(toCompany))
                .isEqualTo(Described.names(
                        Described.now().example("/api/v1/answers", "get", "200").at("/lines/0")));
        assertThat(line("/api/v1/answers", Grant.ofYoungPerson(person), "match", match)
                        .get("who")
                        .textValue())
                .isEqualTo("Prøvende Verksted");
        assertThat(asked("/api/v1/answers", Grant.ofCompany("utmark", UUID.randomUUID())))
                .doesNotContain(match.toString());
    }

    private JsonNode line(String path, Grant grant, String key, UUID id) throws IOException {
        return StreamSupport.stream(
                        JSON.readTree(asked(path, grant)).get("lines").spliterator(), false)
                .filter(line -> line.get(key).textValue().equals(id.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in " + path));
    }

    private String asked(String path, Grant grant) {
        RequestSpecification sender = given().auth().oauth2(accounts.apiTokenOf(accounts.with(grant)));
        return given().spec(sender).get(path).then().statusCode(200).extract().asString();
    }
}
