package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;

/**
 * Erases young people: rows go, or stay with the person blurred out of them, in one transaction for each person. What
 * visitors may not see is not erased by them either.
 */
@ApplicationScoped
public class Erasures {

    private final People people;
    private final Dossiers dossiers;
    private final Previews previews;
    private final Emptying emptying;
    private final LettingGo lettingGo;
    private final EntityManager entities;
    private final Event<PersonErased> erased;

    @Inject
    Erasures(
            People people,
            Dossiers dossiers,
            Previews previews,
            Emptying emptying,
            LettingGo lettingGo,
            EntityManager entities,
            Event<PersonErased> erased) {
        this.people = people;
        this.dossiers = dossiers;
        this.previews = previews;
        this.emptying = emptying;
        this.lettingGo = lettingGo;
        this.entities = entities;
        this.erased = erased;
    }

    @Transactional
    public ErasurePreview preview(UUID youngPerson) {
        return previews.of(people.youngPerson(youngPerson), PersonKind.YOUNG_PERSON, youngPerson);
    }

    /** @throws Refused as the hindrance, or PREVIEW_IS_OLD */
    @Transactional
    public void erase(UUID youngPerson, ErasureOrder order, UUID by) {
        people.hold(PersonKind.YOUNG_PERSON, youngPerson);
        previews.requireSeen(order, people.youngPerson(youngPerson), PersonKind.YOUNG_PERSON, youngPerson);
        UUID id = lettingGo.ofPerson(youngPerson, order, by);
        lettingGo.count(id, letGo(youngPerson));
        lettingGo.end(id);
    }

    /**
     * Under a letting-go that the transaction has named already.
     *
     * @return rows that went, by table
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Long> letGo(UUID youngPerson) {
        Whose whose = people.youngPerson(youngPerson);
        Blurring blurring = Blurring.of(dossiers.of(whose));
        erased.fire(new PersonErased(youngPerson, TimeOrderedId.next(), blurring.words()));
        emptying.blur(whose, blurring);
        blurInTrail(youngPerson, blurring);
        return emptying.takeAway(whose);
    }

    /** Once their own row is empty, and while it is known still which account was theirs. */
    private void blurInTrail(UUID youngPerson, Blurring blurring) {
        entities.createNativeQuery("SELECT CAST(blur_in_trail(:person, :pattern) AS text)")
                .setParameter("person", youngPerson)
                .setParameter("pattern", blurring.pattern())
                .getSingleResult();
    }
}
