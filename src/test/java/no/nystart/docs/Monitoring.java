package no.nystart.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The dashboard and the alerts as they lie in the folder of the deployment.
 *
 * @param alerts rules as Prometheus reads them
 * @param dashboard as Grafana reads it
 */
public record Monitoring(JsonNode alerts, JsonNode dashboard) {

    private static final Pattern NAME = Pattern.compile("\\b(nystart|http_server|agroal|jvm|process)_[a-z_]+\\b");

    public static Monitoring in(Path deploy) throws IOException {
        return new Monitoring(
                new ObjectMapper(new YAMLFactory())
                        .readTree(deploy.resolve("prometheus/alerts.yml").toFile()),
                new ObjectMapper()
                        .readTree(deploy.resolve("grafana/dashboards/nystart.json")
                                .toFile()));
    }

    List<JsonNode> rules() {
        List<JsonNode> rules = new ArrayList<>();
        alerts.get("groups").forEach(group -> group.get("rules").forEach(rules::add));
        return rules;
    }

    List<String> expressions() {
        List<String> expressions = new ArrayList<>();
        rules().forEach(rule -> expressions.add(rule.get("expr").textValue()));
        dashboard.findValues("expr").forEach(expression -> expressions.add(expression.textValue()));
        return expressions;
    }

    /** What the expressions ask for, as the service's output calls it. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        expressions()
                .forEach(expression -> NAME.matcher(expression).results().forEach(found -> names.add(found.group())));
        return names;
    }
}
