package no.nystart.access.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import no.nystart.TestDatabase;
import no.nystart.access.EveryonesEyes;
import no.nystart.common.Mode;
import no.nystart.common.NystartConfig;
import no.nystart.register.SomePeople;
import no.nystart.register.people.YoungPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ResealingTest {

    @Inject
    SomePeople people;

    @Inject
    EntityManager entities;

    @Inject
    EveryonesEyes eyes;

    @Inject
    Instance<SealedColumns> rooms;

    @Inject
    Resealing resealing;

    @Inject
    NystartConfig config;

    @Inject
    no.nystart.demo.Demo demo;

    @BeforeEach
    void everyoneIsThere() {
        demo.fill();
    }

    private @Nullable String added;

    @AfterEach
    void underTheTestsOwnKeyAgain() throws GeneralSecurityException {
        if (added != null) {
            new Resealing(entities, eyes, vault(added), rooms).all();
        }
    }

    @Test
    void aNewKeyIsAddedPutToUseAndTheOldOneRetiredWhileEverythingStaysReadable() throws GeneralSecurityException {
        YoungPerson open = people.aYoungPerson().registered();
        YoungPerson hidden = people.aYoungPerson().withConfidentialAddress().registered();
        emptied(open, "''::bytea");
        String first = keysetOfTheTests();

        added = KeysetChange.ADD.of(first);
        String promoted = KeysetChange.PROMOTE.of(added);
        Vault stillOld = vault(added);
        Vault present = vault(promoted);
        assertThat(present.presentMark()).isNotEqualTo(stillOld.presentMark());
        String digits = open.nationalId(present).digits();
        assertThat(stillOld.open(present.seal("ny", open.id(), "phone"), open.id(), "phone"))
                .as("a replica that has the key only beside the old one")
                .isEqualTo("ny");

        Resealing anew = new Resealing(entities, eyes, present, rooms);
        assertThat(earlier(anew)).isPositive();
        assertThat(anew.all()).isPositive();
        assertThat(earlier(anew)).as("hidden people's too").isZero();
        assertThat(anew.all()).as("a second time").isZero();

        emptied(open, "NULL");
        Vault alone = vault(KeysetChange.RETIRE.of(promoted));
        assertThat(sealedIdOf(open, alone)).isEqualTo(digits);
        assertThat(sealedIdOf(hidden, alone)).hasSize(11);
        Vault before = vault(first);
        assertThatThrownBy(() -> sealedIdOf(open, before)).isInstanceOf(IllegalStateException.class);
    }

    /** As erasing leaves a value behind, in a column that nobody opens here. */
    private void emptied(YoungPerson person, String value) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "UPDATE young_person SET emergency_phone = " + value + " WHERE id = :id")
                        .setParameter("id", person.id())
                        .executeUpdate());
    }

    private static long earlier(Resealing resealing) {
        return resealing.progress().stream()
                .mapToLong(Resealing.Progress::earlier)
                .sum();
    }

    private String sealedIdOf(YoungPerson person, Vault vault) {
        return QuarkusTransaction.requiringNew().call(() -> {
            eyes.open();
            byte[] sealed = (byte[])
                    entities.createNativeQuery("SELECT national_id FROM young_person WHERE id = :id", byte[].class)
                            .setParameter("id", person.id())
                            .getSingleResult();
            return vault.open(sealed, person.id(), "nationalId");
        });
    }

    private String keysetOfTheTests() {
        try {
            return Base64.getEncoder()
                    .encodeToString(Files.readAllBytes(config.data().resolve("keyset.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vault vault(@Nullable String keyset) throws GeneralSecurityException {
        return new Vault(new VaultKeys(new Keys(Optional.ofNullable(keyset), Optional.of(VaultKeys.freshLookUpKey()))));
    }

    /** Production with these keys and nothing else. */
    private record Keys(Optional<String> keyset, Optional<String> lookupKey) implements NystartConfig {

        @Override
        public Mode mode() {
            return Mode.PRODUCTION;
        }

        @Override
        public Path data() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Path> codeLists() {
            return Optional.empty();
        }

        @Override
        public Optional<URI> address() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> solverConfig() {
            return Optional.empty();
        }

        @Override
        public Demo demo() {
            throw new UnsupportedOperationException();
        }
    }
}
