package no.nystart.programme.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.programme.ProgrammeRefusal;
import org.jspecify.annotations.Nullable;

/** The templates: those that are shipped, and those that regions have made from them. */
@ApplicationScoped
public class ProgrammeTemplates implements PanacheRepositoryBase<ProgrammeTemplate, UUID> {

    private static final int LIST_BOUND = 100;

    private final Stamps stamps;

    @Inject
    ProgrammeTemplates(Stamps stamps) {
        this.stamps = stamps;
    }

    /** The regions' own first, then those that are shipped. */
    public List<ProgrammeTemplate> of(Collection<String> regions) {
        return find("region is null or region in ?1 order by region nulls last, name", regions)
                .page(0, LIST_BOUND)
                .list();
    }

    /** One that the region can make programmes from. */
    public Optional<ProgrammeTemplate> usable(String region, UUID id) {
        return find("id = ?1 and (region is null or region = ?2)", id, region).firstResultOptional();
    }

    /** One of the region's own, saying the same as another under its own name; it can be changed. */
    @Transactional
    public ProgrammeTemplate copy(String region, UUID from, String name, UUID by) {
        ProgrammeTemplate source = usable(region, from)
                .orElseThrow(() -> Refused.because(
                        CommonRefusal.INVALID_INPUT, List.of(Fault.of("template", ProgrammeRefusal.TEMPLATE_UNKNOWN))));
        refuseTaken(region, name, null);
        ProgrammeTemplate copy = new ProgrammeTemplate(region, name, source.outline(), stamps.of(by));
        persist(copy);
        return copy;
    }

    /** @param seen the revision that was seen */
    @Transactional
    public ProgrammeTemplate change(UUID id, @Nullable String seen, String name, Outline outline, UUID by) {
        ProgrammeTemplate template = byId(id);
        new Revision(template.version()).requireSeen(seen);
        refuseTaken(template.region().orElseThrow(), name, id);
        template.change(name, outline, stamps.of(by));
        flush();
        return template;
    }

    public ProgrammeTemplate byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    private void refuseTaken(String region, String name, @Nullable UUID self) {
        find("(region is null or region = ?1) and name = ?2", region, name)
                .firstResultOptional()
                .filter(other -> !other.id().equals(self))
                .ifPresent(other -> {
                    throw Refused.because(
                            ProgrammeRefusal.NAME_TAKEN, List.of(Fault.of("name", ProgrammeRefusal.NAME_TAKEN, name)));
                });
    }
}
