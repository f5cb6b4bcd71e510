package no.nystart.programme.guide.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.common.Refused;
import no.nystart.programme.guide.FullPosition;
import no.nystart.programme.guide.Guide;
import no.nystart.programme.guide.GuideList;
import no.nystart.programme.guide.GuideRefusal;
import no.nystart.programme.guide.GuidedUnit;
import no.nystart.programme.guide.Guides;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import no.nystart.web.Choice;
import no.nystart.web.Form;

/** Puts together the page of one guide: the units they help, and those that have none. */
@ApplicationScoped
class GuideDesk {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance guide(
                GuideList.Line line,
                FullPosition full,
                List<Company> units,
                List<Choice> unguided,
                boolean mayChange,
                Form form);
    }

    private final Guides guides;
    private final GuideList list;
    private final FullPosition full;
    private final Companies companies;
    private final CurrentVisitor visitor;

    @Inject
    GuideDesk(Guides guides, GuideList list, FullPosition full, Companies companies, CurrentVisitor visitor) {
        this.guides = guides;
        this.list = list;
        this.full = full;
        this.companies = companies;
        this.visitor = visitor;
    }

    TemplateInstance page(UUID id, Form form) {
        Guide guide = guides.byId(id);
        GuideList.Line line = list.of(List.of(guide.region())).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(GuideRefusal.GUIDE_ENDED));
        List<UUID> units = guides.units(id).stream().map(GuidedUnit::company).toList();
        return Templates.guide(
                line,
                full,
                units.isEmpty() ? List.of() : companies.list("id in ?1 order by nameOrder, id", units),
                guides.unguided(guide.region()).stream()
                        .map(unit -> Choice.of(unit.id(), unit.name()))
                        .toList(),
                visitor.get().may(Operation.GUIDE_CHANGE, Owner.region(guide.region())),
                form);
    }
}
