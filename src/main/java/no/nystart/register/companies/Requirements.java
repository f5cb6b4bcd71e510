package no.nystart.register.companies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import no.nystart.register.codes.Certificate;
import no.nystart.register.codes.Licence;
import no.nystart.register.codes.NorwegianLevel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a place demands of whoever comes.
 *
 * @param minAge completed years at the start, 0 for no demand
 */
@Embeddable
public record Requirements(
        @Column(name = "min_age") int minAge,

        @Column(name = "licences") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<Licence> licences,

        @Column(name = "certificates") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<Certificate> certificates,

        @Column(name = "norwegian_level") @Enumerated(EnumType.STRING)
        NorwegianLevel norwegianLevel) {

    public Requirements {
        licences = List.copyOf(licences);
        certificates = List.copyOf(certificates);
    }
}
