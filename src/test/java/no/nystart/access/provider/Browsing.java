package no.nystart.access.provider;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** A browser that keeps cookies and goes where it is sent, one step at a time. */
final class Browsing {

    private static final int MOST_STEPS = 6;

    final Map<String, String> cookies = new LinkedHashMap<>();
    Response last;

    Response get(String address) {
        last = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies)
                .get(address);
        carry(last.detailedCookies());
        return last;
    }

    void carry(Cookies set) {
        set.forEach(cookie -> {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }

    /** To the provider, which says this of them, and back until a page or an answer without the provider's marks. */
    void through(Provider provider, Map<String, Object> claims, String query) {
        SomeProviders.nextIs(provider, claims);
        String here = "/sign-in/" + provider.key();
        Response step = get(here + query);
        for (int steps = 0; steps < MOST_STEPS && step.statusCode() == 302; steps++) {
            step = get(step.getHeader("Location"));
        }
    }

    boolean isSignedIn() {
        return cookies.containsKey("nystart_session")
                && given().redirects()
                                .follow(false)
                                .cookies(cookies)
                                .get("/me/tokens")
                                .statusCode()
                        == 200;
    }
}
