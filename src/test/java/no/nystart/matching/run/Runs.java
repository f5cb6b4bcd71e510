package no.nystart.matching.run;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Set;

/** Waits for runs at the API. */
final class Runs {

    private static final Set<String> GOING_ON = Set.of("WAITING", "RUNNING");

    private Runs() {}

    static Response untilOver(RequestSpecification visitor, String address) {
        return until(visitor, address, GOING_ON);
    }

    static Response untilBegun(RequestSpecification visitor, String address) {
        return until(visitor, address, Set.of("WAITING"));
    }

    private static Response until(RequestSpecification visitor, String address, Set<String> notYet) {
        while (true) {
            Response answer = given().spec(visitor).get(address);
            answer.then().statusCode(200);
            if (!notYet.contains(answer.path("status").toString())) {
                return answer;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
