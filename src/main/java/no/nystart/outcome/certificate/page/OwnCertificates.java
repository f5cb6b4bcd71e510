package no.nystart.outcome.certificate.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.outcome.certificate.CertificateCase;
import no.nystart.outcome.certificate.CertificateCases;
import no.nystart.outcome.status.page.AfterwardsSections;
import no.nystart.placement.course.Placements;
import no.nystart.web.Language;

/** A young person's own certificates, to take along. */
@ApplicationScoped
class OwnCertificates implements AfterwardsSections {

    private static final int MOST = 5;

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance ownCertificate(
                CertificateCase about, CertificateWords words, List<Language> languages);
    }

    private final Placements placements;
    private final CertificateCases cases;
    private final CertificateWords words;
    private final CurrentVisitor visitor;

    @Inject
    OwnCertificates(Placements placements, CertificateCases cases, CertificateWords words, CurrentVisitor visitor) {
        this.placements = placements;
        this.cases = cases;
        this.words = words;
        this.visitor = visitor;
    }

    @Override
    public List<TemplateInstance> of(Set<UUID> youngPeople) {
        return youngPeople.stream()
                .flatMap(person -> placements.of(person).stream())
                .limit(MOST)
                .map(placement -> cases.of(placement.id(), visitor.get()))
                .filter(CertificateCase::anythingConfirmed)
                .map(about -> Templates.ownCertificate(about, words, List.of(Language.values())))
                .toList();
    }
}
