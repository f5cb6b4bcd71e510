package no.nystart.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nystart.access.Visitor;
import no.nystart.common.CountQuery;
import no.nystart.web.DayCounts.DayCount;
import no.nystart.web.DayItems.DayItem;
import org.hibernate.query.NativeQuery;

/** Everything that waits for a visitor, the most pressing first. */
@ApplicationScoped
public class Day {

    private final EntityManager entities;
    private final List<DayItems> told;
    private final List<DayCounts> counted;

    @Inject
    Day(EntityManager entities, @All List<DayItems> told, @All List<DayCounts> counted) {
        this.entities = entities;
        this.told = told;
        this.counted = counted;
    }

    @Transactional
    public List<DayItem> of(Visitor visitor) {
        List<DayItem> items = new ArrayList<>();
        told.forEach(stage -> items.addAll(stage.of(visitor)));
        items.addAll(itemsOf(counted.stream()
                .flatMap(stage -> stage.counts(visitor).stream())
                .toList()));
        return items.stream().sorted(Comparator.comparing(Day::pressing)).toList();
    }

    private List<DayItem> itemsOf(List<DayCount> counts) {
        if (counts.isEmpty()) {
            return List.of();
        }
        String sql = IntStream.range(0, counts.size())
                .mapToObj(i ->
                        "SELECT " + i + " AS which, (" + numbered(counts.get(i).query(), i) + ") AS number")
                .collect(Collectors.joining(" UNION ALL "));
        // with its columns' types: to find them out costs another statement
        NativeQuery<Object[]> query = entities.createNativeQuery(sql + " ORDER BY 1", Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("which", Integer.class)
                .addScalar("number", Long.class);
        for (int i = 0; i < counts.size(); i++) {
            int of = i;
            counts.get(i).query().values().forEach((name, value) -> query.setParameter(name + of, value));
        }
        List<DayItem> items = new ArrayList<>();
        for (Object[] row : query.getResultList()) {
            long number = (Long) row[1];
            if (number > 0) {
                items.add(counts.get((Integer) row[0]).item().apply(number));
            }
        }
        return items;
    }

    /** Two stages may call their parameters alike and mean different values. */
    private static String numbered(CountQuery query, int i) {
        String sql = query.sql();
        for (String name : query.values().keySet()) {
            sql = sql.replaceAll(":" + name + "\\b", ":" + name + i);
        }
        return sql;
    }

    private static int pressing(DayItem item) {
        return switch (item.kind()) {
            case "danger" -> 0;
            case "warning" -> 1;
            default -> 2;
        };
    }
}
