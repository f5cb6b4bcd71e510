package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * For jobs without a visitor that look after hidden people too, so that what is due to them comes. Only where everything
 * that such a job leaves behind is as hidden as the person: rows behind the same policies, and notices, which wait for
 * somebody cleared.
 */
@ApplicationScoped
public class EveryonesEyes {

    private final EntityManager entities;

    @Inject
    EveryonesEyes(EntityManager entities) {
        this.entities = entities;
    }

    /** Until the transaction ends the database shows the hidden people of all offices. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open() {
        entities.createNativeQuery(
                        "SELECT set_config('nystart.cleared_offices', (SELECT string_agg(code, ',') FROM office), true)",
                        String.class)
                .getSingleResult();
    }
}
