package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets how well matches fitted against what happened, of those that a run proposed. */
@ApplicationScoped
class FitFindings {

    private static final String BANDS = """
            SELECT part, band, count(status),
              count(*) FILTER (WHERE status IN ('JOB_HERE', 'JOB_ELSEWHERE', 'EDUCATION')),
              count(*) FILTER (WHERE state IN ('COMPLETED', 'ENDED_EARLY')), count(*) FILTER (WHERE state = 'ENDED_EARLY')
            FROM (SELECT *, %s AS status FROM report_row WHERE %s AND whole IS NOT NULL) r
            CROSS JOIN LATERAL (VALUES %s) parts (part, band)
            GROUP BY 1, 2 ORDER BY 1, 2""";

    private static final String PARTS = Arrays.stream(FitPart.values())
            .map(part -> "('" + part.name() + "', " + part.band() + ")")
            .collect(Collectors.joining(", "));

    private final EntityManager entities;

    @Inject
    FitFindings(EntityManager entities) {
        this.entities = entities;
    }

    /** The whole first, then its parts. */
    @Transactional
    List<FitFinding> of(Selection selection) {
        Query query = entities.createNativeQuery(
                BANDS.formatted(selection.status(), selection.condition(), PARTS), Object[].class);
        selection.values().forEach(query::setParameter);
        Map<FitPart, List<FitFinding.Band>> bands = new EnumMap<>(FitPart.class);
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            bands.computeIfAbsent(FitPart.valueOf((String) cells[0]), part -> new ArrayList<>())
                    .add(new FitFinding.Band(n(cells[1]), n(cells[2]), n(cells[3]), n(cells[4]), n(cells[5])));
        }
        return Arrays.stream(FitPart.values())
                .map(part -> FitFinding.of(part, bands.getOrDefault(part, List.of())))
                .toList();
    }

    private static int n(Object number) {
        return ((Number) number).intValue();
    }
}
