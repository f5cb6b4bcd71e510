package no.nystart.web.figure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nystart.common.FieldClock;
import no.nystart.common.figure.Figure;
import no.nystart.common.figure.Figures;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Asks the database for every figure in one statement, which may take three seconds and no more. */
@ApplicationScoped
public class FigureReader {

    private static final String PATIENCE = "SET LOCAL statement_timeout = '3s'";

    /** @param label of the row, or empty */
    record Value(String label, double number) {}

    record Read(Figure figure, List<Value> values) {}

    private final EntityManager entities;
    private final List<Figures> contributed;
    private final FieldClock clock;

    @Inject
    FigureReader(EntityManager entities, @All List<Figures> contributed, FieldClock clock) {
        this.entities = entities;
        this.contributed = contributed;
        this.clock = clock;
    }

    @Transactional
    public List<Read> read() {
        List<Figure> figures = contributed.stream()
                .flatMap(room -> room.figures(clock.today()).stream())
                .toList();
        List<Read> read = figures.stream()
                .map(figure -> new Read(figure, new ArrayList<>()))
                .toList();
        entities.createNativeQuery(PATIENCE).executeUpdate();
        for (Object[] row : query(figures).getResultList()) {
            @Nullable Double number = (Double) row[2];
            if (number != null) {
                read.get((Integer) row[0]).values().add(new Value((String) row[1], number));
            }
        }
        return read;
    }

    private NativeQuery<Object[]> query(List<Figure> figures) {
        String sql = IntStream.range(0, figures.size())
                .mapToObj(i -> "SELECT " + i + " AS which, CAST(told.label AS text) AS label,"
                        + " CAST(told.number AS double precision) AS number"
                        + " FROM (" + numbered(figures.get(i), i) + ") told (label, number)")
                .collect(Collectors.joining(" UNION ALL "));
        NativeQuery<Object[]> query = entities.createNativeQuery(sql, Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("which", Integer.class)
                .addScalar("label", String.class)
                .addScalar("number", Double.class);
        for (int i = 0; i < figures.size(); i++) {
            int of = i;
            figures.get(i).values().forEach((name, value) -> query.setParameter(name + of, value));
        }
        return query;
    }

    /** Two rooms may call their parameters alike and mean different values. */
    private static String numbered(Figure figure, int i) {
        String sql = figure.sql();
        for (String name : figure.values().keySet()) {
            sql = sql.replaceAll(":" + name + "\\b", ":" + name + i);
        }
        return sql;
    }
}
