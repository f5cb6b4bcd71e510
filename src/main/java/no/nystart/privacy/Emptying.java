package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Does to each row about somebody what its room has said, under a letting-go that the transaction has named. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Emptying {

    private final Holdings holdings;
    private final EntityManager entities;

    @Inject
    Emptying(Holdings holdings, EntityManager entities) {
        this.holdings = holdings;
        this.entities = entities;
    }

    /** Takes the person out of the rows that stay. */
    void blur(Whose whose, Blurring blurring) {
        for (Holding holding : holdings.of(whose)) {
            switch (holding.fate()) {
                case Fate.Goes goes -> {}
                case Fate.Stays stays -> stays.words().forEach(column -> blur(holding, column, whose, blurring));
                case Fate.OfTheTrail trail -> {}
                case Fate.Emptied emptied ->
                    holdings.query("UPDATE " + holding.table() + " SET " + assigned(emptied), holding, whose)
                            .executeUpdate();
            }
        }
    }

    /** @return rows that went, by table */
    Map<String, Long> takeAway(Whose whose) {
        List<Holding> going = holdings.of(whose).stream()
                .filter(holding -> holding.fate() instanceof Fate.Goes)
                .toList();
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

    private void blur(Holding holding, String column, Whose whose, Blurring blurring) {
        // a row in which nothing is found is left alone
        String sql = "UPDATE %1$s SET %2$s = CAST(regexp_replace(CAST(%2$s AS text), :pattern, :mark, 'gi') AS %3$s)"
                .formatted(holding.table(), column, type(holding.table(), column));
        holdings.query(sql, holding, whose, "CAST(" + column + " AS text) ~* :pattern")
                .setParameter("pattern", blurring.pattern())
                .setParameter("mark", Blurring.MARK)
                .executeUpdate();
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
