package no.nystart.register.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import no.nystart.register.codes.Language;
import no.nystart.register.codes.Need;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What help somebody needs: the need only, never the reason.
 *
 * @param followUpNeed 1 (ordinary) to 3 (close)
 * @param interpreter the language to interpret, or null
 * @param reservedAgainstElectronic has asked to be reached by telephone and letter
 */
@Embeddable
public record Support(
        @Column(name = "follow_up_need") int followUpNeed,

        @Column(name = "needs") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<Need> needs,

        @Column(name = "interpreter") @Enumerated(EnumType.STRING) @Nullable
        Language interpreter,

        @Column(name = "reserved_against_electronic") boolean reservedAgainstElectronic) {

    public Support {
        needs = List.copyOf(needs);
        if (followUpNeed < 1 || followUpNeed > 3) {
            throw new IllegalArgumentException("Follow-up need " + followUpNeed);
        }
    }
}
