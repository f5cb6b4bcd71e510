package no.nystart.access.confidentiality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;

/** Who has declared confidentiality; once is enough until its words change. */
@ApplicationScoped
@Transactional
public class Declarations {

    /** Of the words that are declared now: another number when they change, and everybody is asked again. */
    public static final int WORDING = 1;

    private final EntityManager entities;
    private final Stamps stamps;

    @Inject
    Declarations(EntityManager entities, Stamps stamps) {
        this.entities = entities;
        this.stamps = stamps;
    }

    /** The words of now; what was declared before stays. */
    public void declare(UUID account) {
        Stamp stamp = stamps.of(account);
        entities.createNativeQuery("""
                        INSERT INTO confidentiality_declaration (account, wording, declared_at, declared_on)
                        VALUES (:account, :wording, :at, :on) ON CONFLICT DO NOTHING""")
                .setParameter("account", account)
                .setParameter("wording", WORDING)
                .setParameter("at", stamp.at())
                .setParameter("on", stamp.on())
                .executeUpdate();
    }

    /** When they declared the words of now; empty when they have not. */
    public Optional<LocalDate> on(UUID account) {
        return entities.createNativeQuery(
                        "SELECT declared_on FROM confidentiality_declaration WHERE account = :account AND wording = :wording",
                        LocalDate.class)
                .setParameter("account", account)
                .setParameter("wording", WORDING)
                .getResultStream()
                .findFirst()
                .map(LocalDate.class::cast);
    }
}
