package no.nystart.programme.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;

/** What a coach has noted of a session, sealed. */
@Entity
class CoachNote {

    @Embeddable
    record Key(
            @Column(name = "coaching") UUID coaching,
            @Column(name = "coach") UUID coach) {}

    @EmbeddedId
    private Key key;

    private byte[] sealed;
    private Instant writtenAt;
    private LocalDate writtenOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected CoachNote() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    CoachNote(Key key, byte[] words, Stamp stamp) {
        this.key = key;
        write(words, stamp);
    }

    final void write(byte[] words, Stamp stamp) {
        sealed = words.clone();
        writtenAt = stamp.at();
        writtenOn = stamp.on();
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
