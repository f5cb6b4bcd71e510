package no.nystart.programme.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.vault.Vault;
import no.nystart.common.Stamps;

/** What coaches note for themselves: sealed at rest, and opened for whoever wrote it and nobody else. */
@ApplicationScoped
public class CoachNotes {

    private final EntityManager entities;
    private final Vault vault;
    private final Stamps stamps;

    @Inject
    CoachNotes(EntityManager entities, Vault vault, Stamps stamps) {
        this.entities = entities;
        this.vault = vault;
        this.stamps = stamps;
    }

    /** Written again, the last counts. */
    @Transactional
    public void write(UUID coaching, String words, UUID coach) {
        CoachNote.Key key = new CoachNote.Key(coaching, coach);
        byte[] sealed = vault.seal(words, coaching, field(coach));
        find(key)
                .ifPresentOrElse(
                        note -> note.write(sealed, stamps.of(coach)),
                        () -> entities.persist(new CoachNote(key, sealed, stamps.of(coach))));
    }

    /** Empty when this coach has written nothing, whatever others have. */
    public Optional<String> of(UUID coaching, UUID coach) {
        return find(new CoachNote.Key(coaching, coach)).map(note -> vault.open(note.sealed(), coaching, field(coach)));
    }

    private Optional<CoachNote> find(CoachNote.Key key) {
        return Optional.ofNullable(entities.find(CoachNote.class, key));
    }

    private static String field(UUID coach) {
        return "coachNote/" + coach;
    }
}
