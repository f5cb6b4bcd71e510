package no.nystart.register.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import no.nystart.register.codes.Goal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What somebody hopes for.
 *
 * @param interests STYRK-08 occupations, best first, at most three
 * @param companies ids of companies, best first, at most three
 */
@Embeddable
public record Wishes(
        @Column(name = "interests") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> interests,

        @Column(name = "learning_goals") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<Goal> learningGoals,

        @Column(name = "company_wishes") @JdbcTypeCode(SqlTypes.ARRAY)
        List<UUID> companies,

        @Column(name = "aims_at_certificate") boolean aimsAtCertificate) {

    /** How many can be ranked. */
    public static final int MOST = 3;

    public Wishes {
        interests = List.copyOf(interests);
        learningGoals = List.copyOf(learningGoals);
        companies = List.copyOf(companies);
        if (interests.size() > MOST || companies.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " ranked: " + interests + ", " + companies);
        }
    }
}
