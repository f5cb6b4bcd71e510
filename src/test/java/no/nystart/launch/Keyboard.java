package no.nystart.launch;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody who fills in forms of a service, as with a browser: cookies are kept, the token of forms goes along. */
final class Keyboard {

    private final Service service;
    private final Map<String, String> cookies = new TreeMap<>();

    Keyboard(Service service) {
        this.service = service;
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        if (!cookies.containsKey("nystart_csrf")) {
            keepCookies(service.get("/login"));
        }
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", cookies.get("nystart_csrf"));
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = service.send(HttpRequest.newBuilder(service.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        keepCookies(answer);
        return answer;
    }

    private void keepCookies(HttpResponse<String> answer) {
        answer.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
    }
}
