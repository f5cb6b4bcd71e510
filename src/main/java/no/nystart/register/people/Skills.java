package no.nystart.register.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import no.nystart.register.codes.Certificate;
import no.nystart.register.codes.Language;
import no.nystart.register.codes.Licence;
import no.nystart.register.codes.NorwegianLevel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody holds and speaks; languages leave Norwegian out, which has its level. */
@Embeddable
public record Skills(
        @Column(name = "licences") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<Licence> licences,

        @Column(name = "certificates") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<Certificate> certificates,

        @Column(name = "norwegian_level") @Enumerated(EnumType.STRING)
        NorwegianLevel norwegianLevel,

        @Column(name = "languages") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<Language> languages) {

    public Skills {
        licences = List.copyOf(licences);
        certificates = List.copyOf(certificates);
        languages = List.copyOf(languages);
    }
}
