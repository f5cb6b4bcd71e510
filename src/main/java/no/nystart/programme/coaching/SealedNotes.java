package no.nystart.programme.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.nystart.access.vault.SealedColumn;
import no.nystart.access.vault.SealedColumns;

/** What coaches note for themselves lies sealed. */
@ApplicationScoped
class SealedNotes implements SealedColumns {

    @Override
    public List<SealedColumn> sealed() {
        return List.of(new SealedColumn("coach_note", "sealed", "coaching", "'coachNote/' || coach"));
    }
}
