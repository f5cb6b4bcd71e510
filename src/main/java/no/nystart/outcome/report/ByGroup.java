package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whether groups of young people come out differently. */
@ApplicationScoped
class ByGroup implements Reporter {

    private static final List<Grouping> GROUPINGS =
            List.of(Grouping.AGE, Grouping.SEX, Grouping.NORWEGIAN_LEVEL, Grouping.NEEDS, Grouping.FOLLOW_UP_NEED);

    private final Tallies tallies;
    private final GroupParts parts;

    @Inject
    ByGroup(Tallies tallies, GroupParts parts) {
        this.tallies = tallies;
        this.parts = parts;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.FAIRNESS;
    }

    @Override
    public Report of(Selection selection, Wording wording) {
        return parts.report(kind(), tallies.of(selection, GROUPINGS), GROUPINGS, wording);
    }
}
