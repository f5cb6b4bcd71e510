package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;

/**
 * Erases young people: rows go, or stay with the person blurred out of them, in one transaction for each person. What
 * visitors may not see is not erased by them either.
 */
@ApplicationScoped
public class Erasures {

    private final Holdings holdings;
    private final People people;
    private final Dossiers dossiers;
    private final LettingGo lettingGo;
    private final EntityManager entities;
    private final Event<PersonErased> erased;

    @Inject
    Erasures(
            Holdings holdings,
            People people,
            Dossiers dossiers,
            LettingGo lettingGo,
            EntityManager entities,
            Event<PersonErased> erased) {
        this.holdings = holdings;
        this.people = people;
        this.dossiers = dossiers;
        this.lettingGo = lettingGo;
        this.entities = entities;
        this.erased = erased;
    }

    @Transactional
    public ErasurePreview preview(UUID youngPerson) {
        Whose whose = people.youngPerson(youngPerson);
        Map<String, Long> going = new TreeMap<>();
        Map<String, Long> staying = new TreeMap<>();
        StringBuilder seen = new StringBuilder();
        for (Holding holding : holdings.of(whose)) {
            long rows = holdings.count(holding, whose);
            if (rows == 0) {
                continue;
            }
            boolean goes = holding.fate() instanceof Fate.Goes;
            (goes ? going : staying).merge(holding.table(), rows, Long::sum);
            if (goes && holding.kind() == PersonKind.YOUNG_PERSON) {
                seen.append(holding.table()).append(rows);
            }
        }
        return new ErasurePreview(
                lines(going),
                lines(staying),
                hindrance(youngPerson).orElse(null),
                Integer.toHexString(seen.toString().hashCode()));
    }

    private static List<ErasurePreview.Line> lines(Map<String, Long> rows) {
        return rows.entrySet().stream()
                .map(each -> new ErasurePreview.Line(each.getKey(), each.getValue()))
                .toList();
    }

    /** @throws Refused as the hindrance, or PREVIEW_IS_OLD */
    @Transactional
    public void erase(UUID youngPerson, ErasureOrder order, UUID by) {
        hold(youngPerson);
        hindrance(youngPerson).ifPresent(refusal -> {
            throw Refused.because(refusal);
        });
        if (!preview(youngPerson).seen().equals(order.seen())) {
            throw Refused.because(PrivacyRefusal.PREVIEW_IS_OLD);
        }
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
        Blurring blurring = Blurring.of(dossiers.ofYoungPerson(youngPerson));
        erased.fire(new PersonErased(youngPerson, TimeOrderedId.next(), blurring.words()));
        List<Holding> going = new ArrayList<>();
        for (Holding holding : holdings.of(whose)) {
            switch (holding.fate()) {
                case Fate.Goes goes -> going.add(holding);
                case Fate.Stays stays -> stays.words().forEach(column -> blur(holding, column, whose, blurring));
                case Fate.OfTheTrail trail -> {}
                case Fate.Emptied emptied ->
                    holdings.query("UPDATE " + holding.table() + " SET " + assigned(emptied), holding, whose)
                            .executeUpdate();
            }
        }
        blurInTrail(youngPerson, blurring);
        Map<String, Long> gone = new TreeMap<>();
        for (Holding holding : holdings.childrenFirst(going, Holding::table)) {
            long rows = holdings.query("DELETE FROM " + holding.table(), holding, whose)
                    .executeUpdate();
            if (rows > 0) {
                gone.merge(holding.table(), rows, Long::sum);
            }
        }
        return gone;
    }

    /** Nothing of theirs begins or goes on meanwhile. */
    private void hold(UUID youngPerson) {
        entities.createNativeQuery("SELECT id FROM young_person WHERE id = :id FOR UPDATE", UUID.class)
                .setParameter("id", youngPerson)
                .getSingleResult();
    }

    private Optional<Refusal> hindrance(UUID youngPerson) {
        return holdings.rooms().stream()
                .flatMap(room -> room.hindrance(youngPerson).stream())
                .findFirst();
    }

    private void blur(Holding holding, String column, Whose whose, Blurring blurring) {
        // a row in which nothing is found is left alone
        String sql = "UPDATE %1$s SET %2$s = CAST(regexp_replace(CAST(%2$s AS text), :pattern, :mark, 'gi') AS %3$s)"
                .formatted(holding.table(), column, type(holding.table(), column));
        holdings.query(sql, holding, whose, "CAST(" + column + " AS text) ~* :pattern")
                .setParameter("pattern", blurring.pattern())
                .setParameter("mark", Blurring.MARK)
                .executeUpdate();
    }

    /** Once their own row is empty, and while it is known still which account was theirs. */
    private void blurInTrail(UUID youngPerson, Blurring blurring) {
        entities.createNativeQuery("SELECT CAST(blur_in_trail(:person, :pattern) AS text)")
                .setParameter("person", youngPerson)
                .setParameter("pattern", blurring.pattern())
                .getSingleResult();
    }

    private String type(String table, String column) {
        return (String) entities.createNativeQuery(
                        "SELECT data_type FROM information_schema.columns WHERE table_schema = current_schema()"
                                + " AND table_name = :table AND column_name = :column",
                        String.class)
                .setParameter("table", table)
                .setParameter("column", column)
                .getSingleResult();
    }

    private static String assigned(Fate.Emptied emptied) {
        return new TreeMap<>(emptied.values())
                .entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue())
                        .collect(Collectors.joining(", "));
    }
}
