package no.nystart.programme.coaching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.programme.ProgrammeRefusal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A coach with one leader, or with several of one company and their colleagues. */
@Entity
public class Coaching {

    /** With whom. */
    public enum Kind {
        INDIVIDUAL,
        TEAM
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID programme;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private UUID company;

    private UUID coach;
    private LocalDate onDay;
    private String venue;

    @EmbeddedColumnNaming("planned_%s")
    private Stamp planned;

    @EmbeddedColumnNaming("told_%s")
    private @Nullable Stamp told;

    private @Nullable Integer colleagues;

    @EmbeddedColumnNaming("cancelled_%s")
    private @Nullable Stamp cancelled;

    private @Nullable String cancelledWhy;

    @ElementCollection
    @CollectionTable(name = "coaching_leader", joinColumns = @JoinColumn(name = "coaching"))
    @Column(name = "participant")
    private Set<UUID> participants = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Coaching() {}

    @SuppressWarnings("NullAway.Init") // plan() sets the rest
    Coaching(UUID programme, Kind kind, int number, UUID company, Set<UUID> participants) {
        this.id = TimeOrderedId.next();
        this.programme = programme;
        this.kind = kind;
        this.number = number;
        this.company = company;
        this.participants.addAll(participants);
    }

    /** With whom as coach, when and where; planned again, the last counts. */
    final void plan(UUID by, LocalDate day, String where, Stamp stamp) {
        requireToCome();
        coach = by;
        onDay = day;
        venue = where;
        planned = stamp;
    }

    /** @param others colleagues who were there beside the leaders */
    void held(int others, Stamp stamp) {
        requireToCome();
        if (onDay.isAfter(stamp.on())) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT,
                    List.of(Fault.of("colleagues", ProgrammeRefusal.COACHING_TO_COME, onDay)));
        }
        colleagues = others;
        told = stamp;
    }

    void cancel(String why, Stamp stamp) {
        requireToCome();
        cancelledWhy = why;
        cancelled = stamp;
    }

    private void requireToCome() {
        if (told != null || cancelled != null) {
            throw Refused.because(ProgrammeRefusal.COACHING_IS_OVER);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID programme() {
        return programme;
    }

    public Kind kind() {
        return kind;
    }

    /** Which of its kind for these leaders, from 1. */
    public int number() {
        return number;
    }

    public UUID company() {
        return company;
    }

    public UUID coach() {
        return coach;
    }

    public LocalDate on() {
        return onDay;
    }

    public String venue() {
        return venue;
    }

    public boolean isHeld() {
        return told != null;
    }

    public boolean isCancelled() {
        return cancelled != null;
    }

    /** Neither held nor cancelled. */
    public boolean isOpen() {
        return !isHeld() && !isCancelled();
    }

    /** Who came beside the leaders; empty before it was held. */
    public OptionalInt colleagues() {
        return colleagues == null ? OptionalInt.empty() : OptionalInt.of(colleagues);
    }

    public Optional<String> cancelledWhy() {
        return Optional.ofNullable(cancelledWhy);
    }

    public Set<UUID> participants() {
        return Set.copyOf(participants);
    }
}
