package no.nystart.register.companies;

import no.nystart.register.codes.CompanyKind;
import no.nystart.register.codes.CompanySize;
import no.nystart.register.codes.Sector;
import org.jspecify.annotations.Nullable;

/** What is registered about a company; its organisation number stands apart, because it never changes. */
public record CompanyDetails(
        String name,
        CompanyKind kind,
        Sector sector,
        CompanySize size,
        String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone) {}
