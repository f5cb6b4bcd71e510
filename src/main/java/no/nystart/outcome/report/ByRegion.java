package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A region year by year, and by offices, sectors, sizes of companies and phases of the leaders' programme. */
@ApplicationScoped
class ByRegion implements Reporter {

    private static final List<Grouping> GROUPINGS =
            List.of(Grouping.YEAR, Grouping.REGION, Grouping.OFFICE, Grouping.SECTOR, Grouping.SIZE, Grouping.PHASE);

    private final Tallies tallies;
    private final GroupParts parts;

    @Inject
    ByRegion(Tallies tallies, GroupParts parts) {
        this.tallies = tallies;
        this.parts = parts;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.REGION;
    }

    @Override
    public Report of(Selection selection, Wording wording) {
        Tallies.Counted counted = tallies.of(selection, GROUPINGS);
        return parts.report(
                kind(),
                counted,
                GROUPINGS.stream()
                        .filter(grouping -> grouping != Grouping.REGION
                                || selection.region() == null
                                        && selection.regions().size() > 1)
                        .toList(),
                wording);
    }
}
