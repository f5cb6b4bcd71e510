package no.nystart.register;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.register.intake.ImportKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportsTest {

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @BeforeEach
    void filled() {
        demo.fill();
    }

    @Test
    void everyTemplateCanBeTakenInAsItIsAndTheSecondTimeNothingChanges() {
        String token = token();
        for (ImportKind kind : ImportKind.values()) {
            take(token, kind, kind.template()).body("bad", equalTo(0), "faults.reason", equalTo(java.util.List.of()));
            take(token, kind, kind.template())
                    .body("created", equalTo(0), "changed", equalTo(0), "unchanged", equalTo(1));
        }
    }

    @Test
    void goodRowsAreKeptAndBadOnesNamedByRowColumnAndReason() {
        take(token(), ImportKind.COMPANIES, """
                        organisationNumber,name,kind,sector,size,contactName
                        310080098,Ukjent Bransje AS,COMPANY,MOON,SMALL,Noen
                        310090026,"Komma, og kompani AS",COMPANY,FOOD,MICRO,Noen
                        12,,COMPANY,FOOD,MICRO,Noen
                        """)
                .body("created", equalTo(1))
                .body("bad", equalTo(2))
                .body("faults.row", hasItems(2, 4))
                .body("faults.column", hasItems("sector", "organisationNumber", "name"));
    }

    private String token() {
        return accounts.apiTokenOf(accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402")));
    }

    private static ValidatableResponse take(String token, ImportKind kind, String file) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/api/v1/imports/" + kind.path())
                .then()
                .statusCode(200);
    }
}
