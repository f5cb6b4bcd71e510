package no.nystart.improvement.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.OwnedBy;
import no.nystart.access.Owner;
import no.nystart.access.Subject;

/** A company's board belongs to it and its region, the others to their region. */
@ApplicationScoped
class BoardOwnership implements OwnedBy {

    private final EntityManager entities;
    private final CurrentVisitor visitor;

    @Inject
    BoardOwnership(EntityManager entities, CurrentVisitor visitor) {
        this.entities = entities;
        this.visitor = visitor;
    }

    @Override
    public Subject subject() {
        return Subject.BOARD;
    }

    @Override
    public Optional<Owner> ownerOf(UUID id) {
        return Optional.ofNullable(entities.find(Board.class, id))
                .filter(board -> board.isFor(visitor.get()))
                .map(Board::owner);
    }
}
