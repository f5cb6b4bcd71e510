package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;

/** What would become of what is kept about somebody, and whether it may. */
@ApplicationScoped
class Previews {

    private final Holdings holdings;

    @Inject
    Previews(Holdings holdings) {
        this.holdings = holdings;
    }

    /** @param kind as whom they are to be erased, and by which id */
    ErasurePreview of(Whose whose, PersonKind kind, UUID id) {
        Map<String, Long> going = new TreeMap<>();
        Map<String, Long> staying = new TreeMap<>();
        StringBuilder seen = new StringBuilder();
        for (Holding holding : holdings.of(whose)) {
            long rows = isTold(holding, kind) ? holdings.count(holding, whose) : 0;
            if (rows == 0) {
                continue;
            }
            boolean goes = holding.fate() instanceof Fate.Goes;
            (goes ? going : staying).merge(holding.table(), rows, Long::sum);
            if (goes && holding.kind() == kind) {
                seen.append(holding.table()).append(rows);
            }
        }
        return new ErasurePreview(
                lines(going),
                lines(staying),
                hindrance(kind, id).orElse(null),
                Integer.toHexString(seen.toString().hashCode()));
    }

    /** How often somebody has looked at others is the trail's to tell, not the preview's of them. */
    private static boolean isTold(Holding holding, PersonKind kind) {
        return kind == PersonKind.YOUNG_PERSON || !(holding.fate() instanceof Fate.OfTheTrail);
    }

    /** @throws Refused as the hindrance, or PREVIEW_IS_OLD */
    void requireSeen(ErasureOrder order, Whose whose, PersonKind kind, UUID id) {
        hindrance(kind, id).ifPresent(refusal -> {
            throw Refused.because(refusal);
        });
        if (!of(whose, kind, id).seen().equals(order.seen())) {
            throw Refused.because(PrivacyRefusal.PREVIEW_IS_OLD);
        }
    }

    private Optional<Refusal> hindrance(PersonKind kind, UUID id) {
        return holdings.rooms().stream()
                .flatMap(room -> room.hindrance(kind, id).stream())
                .findFirst();
    }

    private static List<ErasurePreview.Line> lines(Map<String, Long> rows) {
        return rows.entrySet().stream()
                .map(each -> new ErasurePreview.Line(each.getKey(), each.getValue()))
                .toList();
    }
}
