package no.nystart.programme.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.programme.template.ProgrammeTemplate;
import no.nystart.programme.template.ProgrammeTemplates;

/** Makes leader programmes from templates. */
@ApplicationScoped
public class LeaderProgrammes implements PanacheRepositoryBase<LeaderProgramme, UUID> {

    private static final int LIST_BOUND = 100;

    private final ProgrammeTemplates templates;
    private final Gatherings gatherings;
    private final Stamps stamps;

    @Inject
    LeaderProgrammes(ProgrammeTemplates templates, Gatherings gatherings, Stamps stamps) {
        this.templates = templates;
        this.gatherings = gatherings;
        this.stamps = stamps;
    }

    /** With all its gatherings, on the days that the template and the calendar give. */
    @Transactional
    public LeaderProgramme make(String region, ProgrammeDetails details, UUID by) {
        if (count("region = ?1 and name = ?2", region, details.name()) > 0) {
            throw Refused.because(
                    ProgrammeRefusal.NAME_TAKEN,
                    List.of(Fault.of("name", ProgrammeRefusal.NAME_TAKEN, details.name())));
        }
        ProgrammeTemplate template = templates
                .usable(region, details.template())
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        LeaderProgramme programme = new LeaderProgramme(region, template, details, stamps.of(by));
        persist(programme);
        template.outline()
                .gatheringsFrom(details.startsOn())
                .forEach(planned ->
                        gatherings.persist(new Gathering(programme.id(), planned, details.venue(), details.seats())));
        return programme;
    }

    public LeaderProgramme byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    public List<LeaderProgramme> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** The newest first. */
    public List<LeaderProgramme> of(Collection<String> regions) {
        return regions.isEmpty()
                ? List.of()
                : find("region in ?1 order by startsOn desc, name", regions)
                        .page(0, LIST_BOUND)
                        .list();
    }
}
