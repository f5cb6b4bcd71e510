package no.nystart.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.nystart.deploy.Manifests.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every manifest is read by the model of its kind, which refuses fields it does not know, and held to the house's rules. */
class DeployTest {

    private static final Map<String, Class<?>> KINDS = Map.of(
            "Deployment", Deployment.class,
            "Job", Job.class,
            "Service", io.fabric8.kubernetes.api.model.Service.class,
            "ConfigMap", ConfigMap.class,
            "Namespace", Namespace.class,
            "PodDisruptionBudget", PodDisruptionBudget.class,
            "NetworkPolicy", NetworkPolicy.class,
            "Ingress", Ingress.class,
            "PodMonitor", PodMonitor.class,
            "PrometheusRule", PrometheusRule.class);

    /** Kinds without a model here: held to rules of our own below. */
    private static final Set<String> OWN_RULES = Set.of("Application", "Naisjob", "Kustomization");

    private static final String PINNED = "[a-z0-9./-]+:v?\\d+\\.\\d+(\\.\\d+)?[a-z0-9_.-]*";

    static List<Manifest> manifests() {
        return Manifests.below("kubernetes");
    }

    static List<Manifest> applications() {
        return manifests().stream()
                .filter(manifest -> Set.of("Application", "Naisjob").contains(manifest.kind()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyManifestHasOnlyFieldsOfItsKind(Manifest manifest) {
        Class<?> model = KINDS.get(manifest.kind());
        if (model == null) {
            assertThat(OWN_RULES).contains(manifest.kind());
        } else {
            assertThat(manifest.as(model)).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyResourceThatIsNamedIsThere(Manifest manifest) {
        manifest.content()
                .path("resources")
                .forEach(resource -> assertThat(manifest.file().resolveSibling(resource.asText()))
                        .exists());
    }

    static Stream<PodSpec> pods() {
        return manifests().stream().flatMap(manifest -> switch (manifest.kind()) {
            case "Deployment" ->
                Stream.of(manifest.as(Deployment.class).getSpec().getTemplate().getSpec());
            case "Job" ->
                Stream.of(manifest.as(Job.class).getSpec().getTemplate().getSpec());
            default -> Stream.of();
        });
    }

    @Test
    void podsRunAsNobodyInParticularOnAReadOnlyRootWithoutAnyRight() {
        assertThat(pods()).hasSize(3).allSatisfy(pod -> {
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getContainers()).allSatisfy(container -> {
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                        .isTrue();
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                        .isFalse();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                        .containsExactly("ALL");
                assertThat(container.getImage()).matches(PINNED);
                assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
                assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
            });
        });
    }

    @Test
    void servicesAreAskedWhetherTheyAreReadyAndOnlyTheMigrationHoldsTheOwnersPassword() {
        assertThat(deployments()).hasSize(2).allSatisfy(container -> {
            assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo("/q/health/started");
            assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
            assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
            assertThat(secrets(container)).contains("nystart-keys").doesNotContain("nystart-database-owner");
        });
        assertThat(manifests().stream()
                        .filter(manifest -> manifest.kind().equals("Application"))
                        .flatMap(manifest -> texts(manifest.content().at("/spec/envFrom"))))
                .contains("nystart-keys")
                .doesNotContain("nystart-database-owner");
    }

    private static Stream<Container> deployments() {
        return manifests().stream()
                .filter(manifest -> manifest.kind().equals("Deployment"))
                .flatMap(manifest ->
                        manifest.as(Deployment.class).getSpec().getTemplate().getSpec().getContainers().stream());
    }

    private static List<String> secrets(Container container) {
        return container.getEnvFrom().stream()
                .filter(source -> source.getSecretRef() != null)
                .map(source -> source.getSecretRef().getName())
                .toList();
    }

    @Test
    void eachDeploymentHasABudgetForDisruptionThatItsReplicasCanKeep() {
        List<Map<String, String>> kept = manifests().stream()
                .filter(manifest -> manifest.kind().equals("PodDisruptionBudget"))
                .map(manifest -> manifest.as(PodDisruptionBudget.class).getSpec())
                .map(budget -> budget.getSelector().getMatchLabels())
                .toList();
        assertThat(manifests().stream()
                        .filter(manifest -> manifest.kind().equals("Deployment"))
                        .map(manifest -> manifest.as(Deployment.class).getSpec()))
                .allSatisfy(deployment -> {
                    assertThat(deployment.getReplicas()).isGreaterThan(1);
                    assertThat(kept).contains(deployment.getSelector().getMatchLabels());
                });
    }

    @ParameterizedTest
    @MethodSource("applications")
    void applicationsOfNavsPlatformNameTheirImageProbesLimitsAndWhoMayReachThem(Manifest manifest) {
        JsonNode spec = manifest.content().get("spec");
        assertThat(spec.get("image").asText()).matches(PINNED);
        assertThat(spec.at("/resources/requests").fieldNames()).toIterable().contains("cpu", "memory");
        assertThat(spec.at("/resources/limits").fieldNames()).toIterable().contains("memory");
        assertThat(spec.at("/accessPolicy/inbound").isMissingNode()).isFalse();
        assertThat(spec.at("/accessPolicy/outbound").isMissingNode()).isFalse();
        if (manifest.kind().equals("Application")) {
            assertThat(spec.at("/readiness/path").asText()).isEqualTo("/q/health/ready");
            assertThat(spec.at("/liveness/path").asText()).isEqualTo("/q/health/live");
            assertThat(spec.at("/prometheus/port").asText()).isEqualTo("9000");
            assertThat(spec.has("ingresses"))
                    .as("whoever can be reached has a sidecar that signs in")
                    .isEqualTo(spec.at("/azure/sidecar/enabled").asBoolean()
                            || spec.at("/idporten/sidecar/enabled").asBoolean());
        }
    }

    @Test
    void theComposedServicesArePinnedBoundedAndReachableFromThisMachineOnly() {
        JsonNode services = compose().get("services");
        assertThat(services.fieldNames())
                .toIterable()
                .contains("database", "migrate", "nystart-1", "nystart-2", "mail", "prometheus", "grafana");
        services.properties().forEach(service -> {
            JsonNode content = service.getValue();
            if (content.has("image")) {
                assertThat(content.get("image").asText()).matches(PINNED);
                assertThat(content.has("mem_limit")).isTrue();
            }
            content.path("ports").forEach(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
        });
        JsonNode ours = compose().get("x-nystart");
        assertThat(ours.get("read_only").asBoolean()).isTrue();
        assertThat(ours.get("user").asText()).isEqualTo("10001:10001");
    }

    private static JsonNode compose() {
        return Manifests.in(Manifests.DEPLOY.resolve("compose.yaml")).getFirst().content();
    }

    @Test
    void noManifestHoldsASecret() throws IOException {
        try (Stream<Path> files = Files.walk(Manifests.DEPLOY)) {
            assertThat(files.filter(Files::isRegularFile)
                            .flatMap(file -> lines(file))
                            .filter(line ->
                                    line.matches(".*(PASSWORD|KEYSET|LOOKUP_KEY|SETUP_TOKEN|SECRET)\\s*[:=]\\s*\\S.*")
                                            && !line.matches(".*[:=]\\s*(\"?\\$\\{?[A-Za-z_]+.*|'[a-z_]+_password';)")))
                    .isEmpty();
        }
        assertThat(manifests()).noneMatch(manifest -> manifest.kind().equals("Secret"));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    @Test
    void theImageIsPinnedStartsAsNobodyInParticularAndFromACache() {
        List<String> lines = lines(Manifests.DEPLOY.resolve("Containerfile")).toList();
        assertThat(lines.stream().filter(line -> line.startsWith("FROM ")).map(line -> line.split(" ")[1]))
                .allMatch(image -> image.equals("run") || image.matches(PINNED));
        assertThat(lines).contains("USER 10001:10001").anyMatch(line -> line.contains("-XX:AOTCache="));
        assertThat(lines.reversed().stream()
                        .filter(line -> line.startsWith("USER"))
                        .findFirst())
                .hasValue("USER 10001:10001");
    }

    @Test
    void alertsAreTheSameForPrometheusAndForItsOperator() throws IOException {
        JsonNode plain = new ObjectMapper(new YAMLFactory())
                .readTree(Manifests.DEPLOY.resolve("prometheus/alerts.yml").toFile());
        assertThat(manifests().stream()
                        .filter(manifest -> manifest.kind().equals("PrometheusRule"))
                        .map(manifest -> manifest.content().at("/spec/groups")))
                .containsExactly(plain.get("groups"));
    }

    @Test
    void whatWasOnlyReadAndNeverStartedSaysSo() {
        assertThat(Stream.of(
                        "Containerfile",
                        "compose.yaml",
                        "prometheus/prometheus.yml",
                        "prometheus/alerts.yml",
                        "kubernetes/overlays/plain/kustomization.yaml",
                        "kubernetes/overlays/nais/kustomization.yaml"))
                .allSatisfy(file -> assertThat(Files.readString(Manifests.DEPLOY.resolve(file)))
                        .containsIgnoringCase("untried"));
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .flatMap(entry -> StreamSupport.stream(entry.spliterator(), false))
                .map(JsonNode::asText);
    }
}
