package no.nystart.programme.confidentiality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.programme.ProgrammeRefusal;

/** Who has declared confidentiality; once is enough. */
@ApplicationScoped
public class Declarations {

    /** Of the words that are declared now: another number when they change. */
    private static final int WORDING = 1;

    private final EntityManager entities;
    private final Stamps stamps;

    @Inject
    Declarations(EntityManager entities, Stamps stamps) {
        this.entities = entities;
        this.stamps = stamps;
    }

    @Transactional
    public void declare(UUID account) {
        if (on(account).isEmpty()) {
            entities.persist(new ConfidentialityDeclaration(WORDING, stamps.of(account)));
        }
    }

    /** When they did; empty when they have not. */
    public Optional<LocalDate> on(UUID account) {
        return Optional.ofNullable(entities.find(ConfidentialityDeclaration.class, account))
                .map(ConfidentialityDeclaration::on);
    }

    /** @throws Refused when they have not */
    public void require(UUID account) {
        if (on(account).isEmpty()) {
            throw Refused.because(ProgrammeRefusal.CONFIDENTIALITY_FIRST);
        }
    }
}
