package no.nystart.register.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.register.codes.BlockKind;

/** A company, leader or place that a young person is kept away from, with the reason and who said so. */
@Embeddable
public record Block(
        @Column(name = "kind") @Enumerated(EnumType.STRING) BlockKind kind,
        @Column(name = "target") UUID target,
        @Column(name = "reason") String reason,
        @Column(name = "made_by") UUID madeBy,
        @Column(name = "made_on") LocalDate madeOn) {

    boolean isOf(BlockKind otherKind, UUID otherTarget) {
        return kind == otherKind && target.equals(otherTarget);
    }
}
