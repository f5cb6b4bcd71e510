package no.nystart.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.delivery.Sms;
import no.nystart.demo.Demo;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DemoSmsPagesTest {

    @Inject
    Demo demo;

    @Inject
    SmsFolder folder;

    @Test
    void whatTheDemoDidNotSendIsShown() {
        demo.fill();
        folder.send(new Sms.Message(UUID.randomUUID(), "40000017", "Du har fått <et> forslag. http://localhost/"));
        try (Visit visit = Browser.onDesk().as("ungdom").open("/demo/sms")) {
            visit.isForEverybody("demo-sms");
            assertThat(visit.page().locator("tbody").textContent())
                    .contains("40000017", "Du har fått <et> forslag. http://localhost/");
        }
    }
}
