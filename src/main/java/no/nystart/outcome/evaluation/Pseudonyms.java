package no.nystart.outcome.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import no.nystart.access.vault.Vault;

/**
 * Names that tell nobody anything: made with the service's own key, the same each time for somebody in one cohort, and
 * another one in another cohort, so that files of two cohorts cannot be laid together.
 */
@ApplicationScoped
class Pseudonyms {

    private static final int BYTES = 8;

    private final Vault vault;

    @Inject
    Pseudonyms(Vault vault) {
        this.vault = vault;
    }

    String of(UUID cohort, UUID youngPerson) {
        byte[] hash = vault.lookUpHash("evaluation/" + cohort + "/" + youngPerson);
        return "P" + HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(hash, BYTES));
    }
}
