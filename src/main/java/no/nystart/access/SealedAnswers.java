package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.nystart.access.vault.SealedColumn;
import no.nystart.access.vault.SealedColumns;

/** The answers that a repeated write gets again lie sealed. */
@ApplicationScoped
class SealedAnswers implements SealedColumns {

    @Override
    public List<SealedColumn> sealed() {
        return List.of(SealedColumn.of("idempotent_answer", "sealed", "account", IdempotentAnswers.FIELD));
    }
}
