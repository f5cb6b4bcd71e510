package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Subject;
import no.nystart.access.Visitor;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.exchange.RunRecordWriter;

/**
 * Hands out the records of cohorts' runs. Homes and needs are in them: the trail of each young person tells of it, and
 * nobody gets one with somebody in it who is hidden from them.
 */
@ApplicationScoped
public class RecordExports {

    private final RunRecords records;
    private final Proposals proposals;
    private final CurrentVisitor visitor;
    private final AuditTrail trail;

    @Inject
    RecordExports(RunRecords records, Proposals proposals, CurrentVisitor visitor, AuditTrail trail) {
        this.records = records;
        this.proposals = proposals;
        this.visitor = visitor;
        this.trail = trail;
    }

    /**
     * run.json of a cohort's run.
     *
     * @throws Refused when there is no record, and as NOT_FOUND when somebody of the run is hidden from the visitor
     */
    @Transactional
    public String of(MatchingRun run) {
        run.requireSolution();
        List<UUID> visible =
                proposals.of(run.id()).stream().map(Proposal::youngPerson).toList();
        if (visible.size() != run.people()) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        String document = RunRecordWriter.write(records.of(run));
        visible.forEach(this::tell);
        return document;
    }

    private void tell(UUID youngPerson) {
        Visitor shown = visitor.get();
        trail.add(new AuditLine(
                shown.account(),
                shown.displayName(),
                Operation.RUN_RECORD.name(),
                Subject.YOUNG_PERSON.name(),
                youngPerson,
                String.join(",", shown.offices()),
                "SHOWN",
                null));
    }
}
