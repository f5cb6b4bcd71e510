package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.nystart.common.Refused;

/**
 * Erases whoever was here for their work and has left: leaders of companies, and holders of accounts. Rows that others need
 * call them what they were. What was signed or decided, and the trail, must name them still.
 */
@ApplicationScoped
public class Leavers {

    private final People people;
    private final Dossiers dossiers;
    private final Previews previews;
    private final Emptying emptying;
    private final LettingGo lettingGo;

    @Inject
    Leavers(People people, Dossiers dossiers, Previews previews, Emptying emptying, LettingGo lettingGo) {
        this.people = people;
        this.dossiers = dossiers;
        this.previews = previews;
        this.emptying = emptying;
        this.lettingGo = lettingGo;
    }

    @Transactional
    public ErasurePreview preview(PersonKind kind, UUID id) {
        return previews.of(people.leaver(kind, id), kind, id);
    }

    /** @throws Refused as the hindrance, or PREVIEW_IS_OLD */
    @Transactional
    public void erase(PersonKind kind, UUID id, ErasureOrder order, UUID by) {
        people.hold(kind, id);
        Whose whose = people.leaver(kind, id);
        previews.requireSeen(order, whose, kind, id);
        UUID letting = lettingGo.ofPerson(id, order, by);
        emptying.blur(whose, Blurring.of(dossiers.of(whose)));
        lettingGo.count(letting, emptying.takeAway(whose));
        lettingGo.end(letting);
    }
}
