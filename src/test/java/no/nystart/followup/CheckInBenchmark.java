package no.nystart.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.matching.question.SealedJson;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.agreement.AgreementTerms;
import org.junit.jupiter.api.Test;

/**
 * Check-ins posted at an even rate, whether or not the ones before are answered; each waits from the moment at which it was
 * due. Adds its line to src/docs/benchmarks-followup.md: {@code ./mvnw test -Dtest=CheckInBenchmark}.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CheckInBenchmark {

    private static final int A_SECOND = 50;
    private static final int WARM_UP = 20 * A_SECOND;
    private static final int MEASURED = 30 * A_SECOND;
    private static final int RUNNING = 300;

    @Inject
    Demo demo;

    @Inject
    ManyPlacements many;

    @Inject
    SomeAccounts accounts;

    @Inject
    FieldClock clock;

    @Inject
    EntityManager entities;

    @TestHTTPResource("/api/v1/placements/")
    URI placements;

    private final HttpClient phone = HttpClient.newHttpClient();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void figures() throws Exception {
        demo.fill();
        LocalDate today = clock.today();
        String terms = SealedJson.write(AgreementTerms.class, SomePlacements.terms(UUID.randomUUID()));
        many.add(RUNNING, today.minusDays(20), today, "RUNNING", terms);
        String token = accounts.apiTokenOf(accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402")));
        // takes the connections away from whoever has one: nothing but requests comes after it
        List<Object[]> contacts = planned();
        many.gatherStatistics();

        posted(contacts.subList(0, WARM_UP), token);
        long[] micros = posted(contacts.subList(WARM_UP, WARM_UP + MEASURED), token);

        assertThat(refused).hasValue(0);
        Arrays.sort(micros);
        String row = String.format(
                Locale.ROOT,
                "| %d | %d | %d | %.1f | %.1f | %.1f | %.1f |%n",
                RUNNING,
                A_SECOND,
                MEASURED,
                at(micros, 50),
                at(micros, 95),
                at(micros, 99),
                micros[micros.length - 1] / 1000.0);
        Files.writeString(
                Path.of("src/docs/benchmarks-followup.md"), row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1000.0;
    }

    /** The check-ins still to be held, one of each placement before the second of any. */
    @Transactional
    List<Object[]> planned() {
        return entities.createNativeQuery(
                        "SELECT a.placement, a.slot FROM appointment a JOIN placement p ON p.id = a.placement"
                                + " WHERE a.status = 'PLANNED' AND p.state = 'RUNNING' AND p.starts <= :today"
                                + " ORDER BY row_number() OVER (PARTITION BY a.placement ORDER BY a.on_day), a.placement",
                        Object[].class)
                .setParameter("today", clock.today())
                .setMaxResults(WARM_UP + MEASURED)
                .getResultList();
    }

    /** How long each took, in microseconds from the moment at which it was due. */
    private long[] posted(List<Object[]> contacts, String token) throws InterruptedException {
        long[] micros = new long[contacts.size()];
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            long began = System.nanoTime();
            for (int i = 0; i < contacts.size(); i++) {
                int which = i;
                long due = began + TimeUnit.SECONDS.toNanos(1) / A_SECOND * i;
                LockSupport.parkNanos(due - System.nanoTime());
                senders.submit(() -> {
                    post(contacts.get(which), token);
                    micros[which] = (System.nanoTime() - due) / 1000;
                });
            }
        }
        return micros;
    }

    private void post(Object[] contact, String token) {
        HttpRequest request = HttpRequest.newBuilder(placements.resolve(contact[0] + "/check-ins"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{\"slot\":\"" + contact[1]
                        + "\",\"score\":\"4\",\"note\":\"Tar tak uten å bli spurt\",\"absences\":[],\"goals\":[]}"))
                .build();
        try {
            if (phone.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() != 201) {
                refused.incrementAndGet();
            }
        } catch (java.io.IOException e) {
            refused.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
